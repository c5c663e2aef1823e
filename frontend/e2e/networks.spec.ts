import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { door } from './people.ts';
import { axe } from './screens/look.ts';

// Sova: the demo's invented network, a process of its own on a port of its own.
test.use({ beside: /^http:\/\/localhost:\d+\/(oauth2\/authorize|sign-in|consent|sova\.css)\b/ });
test.setTimeout(120_000);

/** The network starts after the demo and may not be there yet. */
async function open(page: Page, path: string) {
  await expect(async () => {
    await page.goto(path);
    await expect(page.getByText('Сова').first()).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
}

async function beAtSova(page: Page, name: string) {
  await expect(page.getByRole('heading', { name: 'Кем войти?' })).toBeVisible();
  await page.getByRole('button', { name }).click();
}

test.describe('linked', () => {
  test.use({ storageState: door('severnaya') });

  test('a network is linked, opens the cabinet on another device, and is unlinked', {
    tag: ['@R18', '@phone'],
  }, async ({ page, browser }) => {
    await open(page, '/settings');
    const networks = page.getByRole('region', { name: 'Социальные сети' });
    await networks.getByRole('button', { name: 'Привязать: Сова' }).click();
    await beAtSova(page, 'Анна Филина');
    await page.getByRole('button', { name: 'Разрешить' }).click();
    await expect(networks.getByRole('status')).toContainText('Готово, сеть привязана');
    await expect(networks.getByText('Анна Филина')).toBeVisible();

    const elsewhere = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const other = await elsewhere.newPage();
    await other.goto('/sign-in');
    await other.getByRole('link', { name: /Сова/ }).click();
    await beAtSova(other, 'Анна Филина');
    await other.getByRole('button', { name: 'Разрешить' }).click();
    await expect(other.locator('.phrase')).toBeVisible();
    await elsewhere.close();

    await networks.getByRole('button', { name: 'Отвязать: Сова' }).click();
    await networks.getByRole('button', { name: 'Отвязать', exact: true }).click();
    await expect(networks.getByRole('status')).toContainText('Сова: соцсеть отвязана');
    await expect(networks.getByRole('button', { name: 'Привязать: Сова' })).toBeVisible();
  });
});

test('whoever says no at the network, or was linked by nobody, is told so at the door', {
  tag: ['@R18', '@desktop'],
}, async ({ page }) => {
  await open(page, '/sign-in');
  await page.getByRole('link', { name: /Сова/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axe(page, 'Sova: who it is');
  await beAtSova(page, 'Борис Сычёв');
  await expect(page.getByRole('heading', { name: 'Пустить в кабинет?' })).toBeVisible();
  await axe(page, 'Sova: may the cabinet know');
  await page.getByRole('button', { name: 'Отказать' }).click();
  await expect(page.getByText('Вы не дали соцсети разрешения')).toBeVisible();

  await page.getByRole('link', { name: /Сова/ }).click();
  await beAtSova(page, 'Борис Сычёв');
  await page.getByRole('button', { name: 'Разрешить' }).click();
  await expect(page.getByText('пока ни к кому не привязана')).toBeVisible();
});

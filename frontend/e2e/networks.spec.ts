import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { door, households, latestCode } from './people.ts';
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

/** Oleg's SIM was changed yesterday. He has a session of his own here, which has proved nothing yet. */
async function askToLink(page: Page) {
  await page.goto('/sign-in/password');
  await page.getByLabel('Номер телефона или договора').fill(households.zarechnyi);
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill('calm-meadow-31');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.locator('.phrase')).toBeVisible();
  await open(page, '/settings');
  const networks = page.getByRole('region', { name: 'Социальные сети' });
  await networks.getByRole('button', { name: 'Привязать: Сова' }).click();
  const dialog = page.getByRole('dialog', { name: 'Подтвердите, что это вы' });
  await expect(dialog).toContainText('SIM-карту этого номера меняли');
  return { networks, dialog };
}

test('after a SIM change a network is linked only with one more proof', {
  tag: ['@R18', '@B2', '@phone'],
}, async ({ page }) => {
  const { networks, dialog } = await askToLink(page);
  const code = dialog.getByRole('textbox', { name: 'Код из SMS' });
  // A code for this number may have been sent less than a minute ago, to sign in.
  await expect(async () => {
    await dialog.getByRole('button', { name: 'Прислать код' }).click();
    await expect(code).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 80_000, intervals: [5_000] });
  await code.fill(await latestCode(page, households.zarechnyi, 'Код подтверждения'));
  await page.keyboard.press('Enter');

  await beAtSova(page, 'Глеб Сипухин');
  await page.getByRole('button', { name: 'Разрешить' }).click();
  await expect(networks.getByRole('status')).toContainText('Готово, сеть привязана');
  // What was proved a moment ago is not asked for again.
  await networks.getByRole('button', { name: 'Отвязать: Сова' }).click();
  await networks.getByRole('button', { name: 'Отвязать', exact: true }).click();
  await expect(networks.getByRole('status')).toContainText('Сова: соцсеть отвязана');
});

test('after a SIM change nobody gets to a network without the proof', {
  tag: ['@R18', '@B2', '@desktop'],
}, async ({ page }) => {
  const { networks, dialog } = await askToLink(page);
  await dialog.getByRole('button', { name: 'Отмена' }).click();
  await expect(dialog).toBeHidden();
  await expect(networks.getByRole('alert').filter({ hasText: /\S/ })).toContainText(
    'SIM-карту этого номера меняли',
  );
  await page.reload();
  await expect(networks.getByRole('button', { name: 'Привязать: Сова' })).toBeVisible();
});

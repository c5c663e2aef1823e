import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { door, households, latestCode, lev } from './people.ts';

/** Goes on by Tab until something with that name has the focus, and shows that it has. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return null;
      const field = activeElement instanceof HTMLInputElement ? activeElement : null;
      // the ring of a field is drawn around its frame
      const ringed = field?.closest('.input') ?? activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(ringed);
      const names = [field?.labels?.[0]?.textContent, activeElement.ariaLabel, activeElement.textContent];
      return {
        name: names.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim(),
        seen: outlineStyle !== 'none' || boxShadow !== 'none',
      };
    });
    if (focused?.name.match(name)) return expect(focused.seen, `the focus on ${name} is seen`).toBe(true);
  }
  throw new Error(`Tab never reached ${name}`);
}

async function pressOn(page: Page, name: string | RegExp) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

async function atTheDoor(page: Page) {
  await page.goto('/sign-in');
  await expect(page.getByRole('link', { name: 'Пароль' })).toBeVisible();
}

test('by keyboard alone: in by a code, another browser let in, around, and out', {
  tag: ['@R1', '@R29', '@R91', '@desktop'],
}, async ({ page, browser }) => {
  await atTheDoor(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('К содержанию');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(lev);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  await expect(page.getByRole('textbox')).toBeFocused();
  await page.keyboard.type(await latestCode(page, lev), { delay: 20 });
  await expect(page.locator('.phrase')).toBeVisible();

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await atTheDoor(other);
  await pressOn(other, 'На другом устройстве');
  await expect(other.getByRole('heading', { level: 1, name: 'Вход с другого устройства' })).toBeVisible();
  await tabTo(other, 'Номер телефона или договора');
  await other.keyboard.type(lev);
  await other.keyboard.press('Enter');
  const number = (await other.getByText(/^\d\d$/).textContent()) ?? '';
  const question = page.getByRole('dialog', { name: 'Это вы входите?' });
  await expect(question.getByRole('button', { name: number, exact: true })).toBeVisible();
  await pressOn(page, number);
  await expect(question).toContainText('Готово');
  await expect(other.locator('.phrase')).toBeVisible();
  await elsewhere.close();
  await pressOn(page, 'Закрыть');
  await expect(question).toBeHidden();

  await pressOn(page, /Лев/);
  await expect(page.getByRole('heading', { level: 1, name: 'Лев' })).toBeVisible();
  await pressOn(page, 'Настройки');
  await expect(page.getByRole('heading', { level: 1, name: 'Настройки' })).toBeVisible();
  await pressOn(page, 'Выйти');
  await expect(page.getByText('Вы вышли из кабинета.')).toBeVisible();
});

for (const [whose, login, password] of [
  ['a number', households.zarechnyi, 'calm-meadow-31'],
  ['a contract', '1 0000 0001', 'sunny-harbour-42'],
] as const) {
  test.describe(`with ${whose}`, () => {
    test('by keyboard alone: in by a password, past the help', {
      tag: ['@R1', '@R19', '@R91', '@desktop'],
    }, async ({ page }) => {
      await atTheDoor(page);
      await pressOn(page, 'Пароль');
      await expect(page.getByRole('heading', { level: 1, name: 'Вход с паролем' })).toBeVisible();
      await pressOn(page, 'Не получается войти');
      await expect(page.getByText('Код или пароль не подходит')).toBeVisible();
      await page.reload(); // back to where a visit begins
      await expect(page.getByRole('heading', { level: 1, name: 'Вход с паролем' })).toBeVisible();
      await tabTo(page, 'Номер телефона или договора');
      await page.keyboard.type(login);
      await tabTo(page, /^Пароль/);
      await page.keyboard.type(password);
      await page.keyboard.press('Enter');
      await expect(page.locator('.phrase')).toBeVisible();
    });
  });
}

test.describe('with a network', () => {
  // Sova: the demo's invented network, a process of its own on a port of its own.
  test.use({
    beside: /^http:\/\/localhost:\d+\/(oauth2\/authorize|sign-in|consent|sova\.css)\b/,
    storageState: door('lesnoi'),
  });
  test.setTimeout(120_000);

  async function allow(page: Page) {
    await expect(page.getByRole('heading', { name: 'Кем войти?' })).toBeVisible();
    await pressOn(page, 'Вера Совина');
    await expect(page.getByRole('heading', { name: 'Пустить в кабинет?' })).toBeVisible();
    await pressOn(page, 'Разрешить');
  }

  test('by keyboard alone: a network is linked, opens the cabinet, and is unlinked', {
    tag: ['@R18', '@R91', '@desktop'],
  }, async ({ page, browser }) => {
    const networks = page.getByRole('region', { name: 'Социальные сети' });
    await expect(async () => {
      await page.goto('/settings');
      await expect(networks.getByText('Сова')).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 60_000 });
    await pressOn(page, 'Привязать: Сова');
    await allow(page);
    await expect(networks.getByRole('status')).toContainText('Готово, сеть привязана');

    const elsewhere = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const other = await elsewhere.newPage();
    await atTheDoor(other);
    await pressOn(other, /Сова/);
    await allow(other);
    await expect(other.locator('.phrase')).toBeVisible();
    await elsewhere.close();

    await pressOn(page, 'Отвязать: Сова');
    await pressOn(page, /^Отвязать$/);
    await expect(networks.getByRole('status')).toContainText('Сова: соцсеть отвязана');
  });
});

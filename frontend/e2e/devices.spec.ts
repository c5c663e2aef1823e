import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { ilya, latestCode } from './people.ts';

const CONTRACT = '1 0000 0001';
const ISSUED = 'sunny-harbour-42';
const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0';

async function enter(page: Page, remember = false) {
  await page.goto('/sign-in/password');
  await page.getByLabel('Номер телефона или договора').fill(CONTRACT);
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(ISSUED);
  if (remember) await page.getByLabel('Запомнить это устройство').check();
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.locator('.phrase')).toBeVisible();
}

test('a remembered device comes back without a form until it is told to leave', {
  tag: ['@R16', '@phone'],
}, async ({ page, context }) => {
  await enter(page, true);
  await context.clearCookies({ name: 'KABINET_SESSION' });
  await page.goto('/settings');
  const devices = page.getByRole('region', { name: 'Устройства и входы' });
  await expect(devices.getByText(/Само, устройство запомнено/)).toBeVisible();

  await devices.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByText('Вы вышли из кабинета.')).toBeVisible();
  await page.goto('/');
  await expect(page.getByLabel('Мобильный номер')).toBeVisible();
});

test('a session ended from another browser is over there within a second, and says why', {
  tag: ['@R29', '@R31', '@desktop'],
}, async ({ page, browser }) => {
  const context = await browser.newContext({ userAgent: FIREFOX });
  const lost = await context.newPage();
  await enter(lost);
  await enter(page);
  await page.goto('/settings');
  const row = page.getByRole('listitem').filter({ hasText: 'Firefox, Android' }).first();
  await expect(row).toContainText('По паролю');
  await row.getByRole('button', { name: 'Закрыть вход: Firefox, Android' }).click();
  await expect(row).toContainText('Кабинет на том устройстве закроется сразу.');
  const ended = page.waitForResponse(
    (response) => response.request().postDataJSON()?.operationName === 'EndSession',
  );
  await row.getByRole('button', { name: 'Закрыть вход', exact: true }).click();
  await ended;

  // Nothing is done there. A look of its own every five seconds would be slower than this.
  const since = Date.now();
  await expect(lost.getByText('Этот вход закрыли на другом устройстве.')).toBeVisible({ timeout: 4_000 });
  test.info().annotations.push({ type: 'seen after, ms', description: String(Date.now() - since) });
  await expect(lost).toHaveURL(/reason=elsewhere/);
  await expect(page.getByText('Готово, вход закрыт.')).toBeVisible();
  await context.close();
});

test('a browser comes in by the number chosen on a device that is signed in', {
  tag: ['@R1', '@phone'],
}, async ({ browser, page }) => {
  const context = await browser.newContext();
  const open = await context.newPage();
  await open.goto('/sign-in');
  await open.getByLabel('Мобильный номер').fill(ilya);
  await open.getByRole('button', { name: 'Получить код' }).click();
  await expect(open.getByRole('heading', { level: 1, name: 'Код из SMS' })).toBeVisible();
  await open.getByRole('textbox').fill(await latestCode(open, ilya));
  await expect(open.locator('.phrase')).toBeVisible();

  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'На другом устройстве' }).click();
  await page.getByLabel('Номер телефона или договора').fill(ilya);
  await page.getByRole('button', { name: 'Спросить устройство' }).click();
  const number = (await page.getByText(/^\d\d$/).textContent()) ?? '';

  const dialog = open.getByRole('dialog', { name: 'Это вы входите?' });
  await expect(dialog.getByRole('button', { name: /^\d\d$/ })).toHaveCount(3);
  await dialog.getByRole('button', { name: number, exact: true }).click();
  await expect(dialog).toContainText('Готово, на том устройстве кабинет открывается.');
  await expect(page.locator('.phrase')).toBeVisible();
  await page.goto('/settings');
  await expect(page.getByText('Подтвердили на другом устройстве').first()).toBeVisible();
  await context.close();
});

import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';

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

test('a session ended from another browser is over at its next step, which says why', {
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

  // The very next question is answered as to a stranger.
  await lost.reload();
  await expect(lost.getByText('Этот вход закрыли на другом устройстве.')).toBeVisible();
  await expect(lost).toHaveURL(/reason=elsewhere/);
  await expect(page.getByText('Готово, вход закрыт.')).toBeVisible();
  await context.close();
});

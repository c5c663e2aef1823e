import { expect, type Page } from '@playwright/test';
import { test } from './kabinet.ts';
import { households, ilya } from './people.ts';

const openPhone = async (page: Page, msisdn: string) => {
  await page.goto(`/demo/handset?number=${encodeURIComponent(msisdn)}`);
  await expect(page.getByRole('combobox', { name: 'Чей телефон' })).toHaveValue(msisdn);
};

/** The password in the latest message, drawn in two halves. */
async function readPassword(page: Page) {
  const message = page.locator('.sms').first();
  await expect(message).toContainText('Новый пароль для входа');
  await expect(message.locator('time')).toContainText('сейчас');
  return (await message.locator('.sms-code').textContent()) ?? '';
}

async function enterAndBeAskedForAnother(page: Page, login: string, password: string) {
  await page.goto('/sign-in/password');
  await page.getByLabel('Номер телефона или договора').fill(login);
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page).toHaveURL(/\/settings/);
  await expect(page.getByText('Этот пароль придумали не вы')).toBeVisible();
}

test('a code dialled on the phone brings a password that opens the cabinet', {
  tag: ['@R11', '@R12', '@S2', '@phone'],
}, async ({ page }) => {
  await openPhone(page, ilya);
  for (const key of '*111*25#') {
    await page.getByRole('button', { name: key, exact: true }).click();
  }
  await page.getByRole('button', { name: 'Вызов' }).click();
  await expect(page.locator('.heard')).toContainText('пароль придёт в SMS');
  await page.getByRole('button', { name: 'Понятно' }).click();

  await enterAndBeAskedForAnother(page, ilya, await readPassword(page));
});

test('the word in an SMS does the same, and a call says that it was sent already', {
  tag: ['@R13', '@R14', '@desktop'],
}, async ({ page }) => {
  await openPhone(page, households.polev);
  await page.getByLabel('Текст').fill(' «ПАРОЛЬ» ');
  await page.getByRole('button', { name: 'Отправить' }).click();
  const password = await readPassword(page);

  await page.getByLabel('Номер или код').fill('111');
  await page.keyboard.press('Enter');
  await expect(page.locator('.heard')).toContainText('нажмите 1');
  await page.getByRole('button', { name: '1', exact: true }).click();
  await expect(page.locator('.heard')).toContainText('Пароль уже отправляли');
  await page.getByRole('button', { name: 'Положить трубку' }).click();
  await expect(page.locator('.heard')).toBeEmpty();

  await enterAndBeAskedForAnother(page, households.polev, password);
});

import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { staffCode } from './people.ts';

const PASSWORD = 'quiet-lantern-7';

async function fillDoor(page: Page, code: string) {
  await page.getByLabel('Логин').fill('desk');
  await page.getByRole('textbox', { name: 'Пароль' }).fill(PASSWORD);
  await page.getByLabel('Код из приложения').fill(code);
  await page.getByRole('button', { name: 'Войти' }).click();
}

/** Signs in with a code nobody has used yet; another journey may have used the one that is shown. */
async function enterDesk(page: Page) {
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1, name: 'Вход для сотрудников' })).toBeVisible();
  const desk = page.getByRole('heading', { level: 1, name: 'Рабочее место' });
  let used = '';
  await expect(async () => {
    const code = await staffCode(page, 'desk');
    expect(code).not.toBe(used);
    used = code;
    await fillDoor(page, code);
    await expect(desk.or(page.getByText('Осталось попыток'))).toBeVisible();
    await expect(desk).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 100_000, intervals: [2000] });
}

test('staff sign in with a password and a code, and leave', { tag: ['@desktop'] }, async ({ page }) => {
  await enterDesk(page);
  await expect(page.getByText('Зоя Верейская, Старший смены')).toBeVisible();
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/desk');
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Вход для сотрудников' })).toBeVisible();
});

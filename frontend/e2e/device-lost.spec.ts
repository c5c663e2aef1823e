import { expect, test } from './kabinet.ts';
import { door, latestCode, timur } from './people.ts';

test.use({ storageState: door('zarechnyi') });

test('a lost phone opens nothing, while another way in goes on', { tag: ['@R30', '@S9', '@phone'] }, async ({
  page,
  browser,
}) => {
  const stranger = await (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage();
  await stranger.goto('/sign-in');
  await stranger.getByLabel('Мобильный номер').fill(timur);
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
  const code = await latestCode(stranger, timur);

  await page.goto('/');
  await page.locator('a.line-card', { hasText: 'Тимур' }).click();
  const phone = page.getByRole('region', { name: 'Телефон' });
  await phone.getByText('Потеряли телефон?').click();
  await expect(phone.getByText('SIM продолжит работать')).toBeVisible();
  await phone.getByRole('button', { name: 'Закрыть вход через этот номер' }).click();
  await expect(phone.getByText('Вход через этот номер закрыт').last()).toBeVisible();

  await stranger.getByRole('textbox').fill(code);
  await expect(stranger.getByRole('alert').first()).toContainText('отмечен потерянным');
  await page.goto('/');
  await expect(page.locator('a.line-card', { hasText: 'Тимур' })).toContainText('Телефон потерян');

  await page.locator('a.line-card', { hasText: 'Тимур' }).click();
  await phone.getByRole('button', { name: 'Телефон нашёлся' }).click();
  await expect(phone.getByText('Потеряли телефон?')).toBeVisible();
  await stranger.context().close();
});

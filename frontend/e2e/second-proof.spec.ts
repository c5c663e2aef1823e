import { authenticator } from './authenticator.ts';
import { expect, test } from './kabinet.ts';
import { door } from './people.ts';

// Oleg's SIM was changed yesterday, long after he had chosen a password.
test.use({ storageState: door('zarechnyi') });

const CHOSEN = 'calm-meadow-31';

test('after a SIM change a passkey is added only with one more proof, asked for once', {
  tag: ['@B1', '@B2', '@phone'],
}, async ({ page }) => {
  await authenticator(page);
  await page.goto('/settings');
  const passkeys = page.getByRole('region', { name: 'Ключи входа' });
  await passkeys.getByRole('button', { name: 'Добавить ключ' }).click();
  await passkeys.getByLabel('Как назвать ключ').fill('Телефон Олега');
  await page.keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'Подтвердите, что это вы' });
  await expect(dialog).toContainText('SIM-карту этого номера меняли');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(passkeys.getByRole('alert').first()).toContainText('SIM-карту этого номера меняли');

  await passkeys.getByRole('button', { name: 'Добавить ключ' }).click();
  await dialog.getByRole('textbox', { name: 'Пароль' }).fill(CHOSEN);
  await page.keyboard.press('Enter');
  await expect(passkeys.getByRole('status')).toContainText('Теперь можно входить с ключом «Телефон Олега»');

  await passkeys.getByRole('button', { name: 'Убрать: Телефон Олега' }).click();
  await passkeys.getByRole('button', { name: 'Убрать', exact: true }).click();
  await expect(passkeys.getByRole('status')).toContainText('больше не подходит');
});

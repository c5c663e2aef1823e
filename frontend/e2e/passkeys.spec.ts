import { authenticator } from './authenticator.ts';
import { expect, test } from './kabinet.ts';
import { door } from './people.ts';

test.use({ storageState: door('severnaya') });

test('a passkey is added and named, signs in, and is removed', { tag: ['@B1', '@R91', '@phone'] }, async ({
  page,
}) => {
  await authenticator(page);
  await page.goto('/settings');
  const passkeys = page.getByRole('region', { name: 'Ключи входа' });
  await passkeys.getByRole('button', { name: 'Добавить ключ' }).click();
  await passkeys.getByLabel('Как назвать ключ').fill('Телефон Дарьи');
  await page.keyboard.press('Enter');
  await expect(passkeys.getByRole('status')).toContainText('Теперь можно входить с ключом «Телефон Дарьи»');
  await expect(passkeys.getByRole('listitem')).toContainText('ещё не пригодился');

  // One authenticator keeps one passkey of a person.
  await passkeys.getByRole('button', { name: 'Добавить ключ' }).click();
  await passkeys.getByRole('button', { name: 'Добавить ключ' }).click();
  await expect(passkeys.getByRole('alert').first()).toContainText('На этом устройстве ключ уже есть');
  await passkeys.getByRole('button', { name: 'Отмена' }).click();

  // Another session, so that the household's own door stays open to the other journeys.
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Ключ входа' }).click();
  await expect(page.locator('.phrase')).toBeVisible();

  await page.goto('/settings');
  await expect(passkeys.getByRole('listitem')).toContainText('Последний вход');
  await passkeys.getByRole('button', { name: 'Переименовать: Телефон Дарьи' }).click();
  await passkeys.getByLabel('Как назвать ключ').fill('Старый телефон');
  await passkeys.getByRole('button', { name: 'Сохранить' }).click();
  await passkeys.getByRole('button', { name: 'Убрать: Старый телефон' }).click();
  await expect(passkeys.getByRole('button', { name: 'Оставить' })).toBeFocused();
  await passkeys.getByRole('button', { name: 'Убрать', exact: true }).click();
  await expect(passkeys.getByRole('status')).toContainText('больше не подходит');
  await expect(passkeys.getByRole('listitem')).toHaveCount(0);

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Ключ входа' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'не подошёл' })).toBeVisible();
});

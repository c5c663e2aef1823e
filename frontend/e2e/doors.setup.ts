import { expect, test as setup } from '@playwright/test';
import { deskDoor, door, type HouseholdName, households, latestCode, staffCode } from './people.ts';

// Galina's number opens a contract, which came with a password, and Oleg has chosen one; the others are offered one.
const offered = Object.keys(households).filter((name) => !['ozerova', 'zarechnyi'].includes(name));

// Each household is entered once and declines a password; the tests that only look around share its session.
for (const [name, msisdn] of Object.entries(households)) {
  setup(`the door of ${name}`, async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox').fill(msisdn);
    await page.getByRole('button', { name: 'Получить код' }).click();
    // The address changes before the page does, and the page before has a field too.
    await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
    await page.getByRole('textbox').fill(await latestCode(page, msisdn));
    await expect(page.locator('.phrase')).toBeVisible();
    if (offered.includes(name)) {
      const offer = page.getByRole('region', { name: 'Входить можно и с паролем' });
      await offer.getByRole('button', { name: 'Не нужно' }).click();
      await expect(offer).toBeHidden();
    }
    await page.context().storageState({ path: door(name as HouseholdName) });
  });
}

setup('the door of the desk', async ({ page }) => {
  await page.goto('/desk');
  await page.getByLabel('Логин').fill('desk');
  await page.getByRole('textbox', { name: 'Пароль' }).fill('quiet-lantern-7');
  await page.getByLabel('Код из приложения').fill(await staffCode(page, 'desk'));
  await page.getByRole('button', { name: 'Войти' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Рабочее место' })).toBeVisible();
  await page.context().storageState({ path: deskDoor });
});

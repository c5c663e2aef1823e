import { expect, test as setup } from '@playwright/test';
import { door, type HouseholdName, households, latestCode } from './people.ts';

// Each household is entered once; the tests that only look around share its session.
for (const [name, msisdn] of Object.entries(households)) {
  setup(`the door of ${name}`, async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox').fill(msisdn);
    await page.getByRole('button', { name: 'Получить код' }).click();
    // The address changes before the page does, and the page before has a field too.
    await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
    await page.getByRole('textbox').fill(await latestCode(page, msisdn));
    await expect(page.locator('.phrase')).toBeVisible();
    await page.context().storageState({ path: door(name as HouseholdName) });
  });
}

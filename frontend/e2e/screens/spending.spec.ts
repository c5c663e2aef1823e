import { answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, look, lookOnce } from './look.ts';

for (const language of LANGUAGES) {
  test.describe(`${language}: spending`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('a month, an operation, the table and the filter', async ({ page }) => {
      await page.goto('/spending');
      await page.locator('.spending nav .icon-btn').first().click();
      await expect(page).toHaveURL(/month=/);
      await expect(page.locator('.operation').first()).toBeVisible();
      await look(page, 'spending', language);

      await page.locator('.operation > button').first().click();
      await expect(page.locator('.why')).toBeVisible();
      await page.locator('summary').click();
      await page.getByRole('button', { expanded: false }).first().click();
      await expect(page.locator('form')).toBeVisible();
      await look(page, 'spending-open', language);
    });

    test('nothing found, and a page that failed', async ({ page }) => {
      await page.goto('/spending?text=zzz&from=any&to=any');
      await expect(page.locator('.spending .card.flush p')).toBeVisible();
      await lookOnce(page, 'spending-nothing', language);

      const failed = { errors: [{ message: '-', extensions: { code: 'INTERNAL' } }] };
      await answer(page, 'Expenses', failed);
      await answer(page, 'Operations', failed);
      await page.reload();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(2);
      await lookOnce(page, 'spending-failed', language);
    });
  });
}

import type { Page } from '@playwright/test';
import { answer, expect, speak, test } from '../kabinet.ts';
import { door, type HouseholdName } from '../people.ts';
import { LANGUAGES, look, lookOnce } from './look.ts';

const OTHERS: HouseholdName[] = ['lesnoi', 'ozerova', 'polev', 'severnaya', 'zarechnyi'];

async function openLine(page: Page, kind: 'numbers' | 'homes') {
  await page.goto('/');
  await page.locator(`a.line-card[href^="/${kind}/"]`).first().click();
  await expect(page.locator('.figure')).toBeVisible();
}

for (const language of LANGUAGES) {
  test.describe(`${language}: signed in`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('home, number, contract, channels, settings', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.phrase')).toBeVisible();
      await look(page, 'home', language);

      await openLine(page, 'numbers');
      await expect(page.locator('.rows .glyph').last()).toBeVisible();
      await look(page, 'number', language);

      await openLine(page, 'homes');
      await look(page, 'contract', language);
      await page.getByRole('button', { expanded: false }).first().click();
      await expect(page.locator('.channels li').first()).toBeVisible();
      await look(page, 'channels', language);

      await page.goto('/settings');
      await expect(page.getByRole('radio').first()).toBeAttached();
      await look(page, 'settings', language);
    });
  });

  for (const name of OTHERS) {
    test.describe(`${language}: the household ${name}`, () => {
      test.use({ storageState: door(name) });

      test(`home-${name}`, async ({ page }) => {
        await speak(page, language);
        await page.goto('/');
        await expect(page.locator('.phrase')).toBeVisible();
        await lookOnce(page, `home-${name}`, language);
        await page.locator('a.line-card').first().click();
        await expect(page.locator('.figure')).toBeVisible();
        await lookOnce(page, `line-${name}`, language);
      });
    });
  }

  test.describe(`${language}: states of lines`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => {
      await speak(page, language);
      await page.goto('/');
    });

    test('two charges on one day, usage of one kind', async ({ page }) => {
      await page.locator('a.line-card', { hasText: '000-00-01' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await lookOnce(page, 'number-two-charges', language);
      await page.locator('.chip').nth(2).click();
      await expect(page.locator('.chip').nth(2)).toHaveAttribute('aria-current', 'page');
      await lookOnce(page, 'number-texts', language);
    });

    test('an unlimited allowance', async ({ page }) => {
      await page.locator('a.line-card', { hasText: '000-00-02' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await lookOnce(page, 'number-unlimited', language);
    });

    test('one card that failed alone', async ({ page }) => {
      await answer(page, 'Usage', {
        errors: [{ message: '-', extensions: { code: 'INTERNAL', reference: '7F3A-19C2' } }],
      });
      await page.locator('a.line-card', { hasText: '000-00-01' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      await lookOnce(page, 'number-usage-failed', language);
    });

    test('offline', async ({ page, context }) => {
      await expect(page.locator('.phrase')).toBeVisible();
      await context.setOffline(true);
      await expect(page.locator('.strip')).toBeVisible();
      await lookOnce(page, 'home-offline', language);
    });
  });
}

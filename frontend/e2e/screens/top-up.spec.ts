import type { Page } from '@playwright/test';
import { amend, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { axe, LANGUAGES, look, lookOnce } from './look.ts';

const STATES = [
  'PENDING',
  'SUCCEEDED',
  'DECLINED',
  'EXPIRED',
  'REFUNDING',
  'REFUNDED',
  'NEEDS_REVIEW',
] as const;

type Followed = { node: { status: string; settledAt: string | null; declineReason: string | null } };

/** Begins a payment and stays at the bank. */
async function toTheBank(page: Page) {
  await page.goto('/top-up');
  await page.locator('.slip').waitFor();
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/demo\/bank\//);
}

for (const language of LANGUAGES) {
  test.describe(`${language}: topping up`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('the form, the bank and what has become of it', async ({ page }) => {
      await page.goto('/top-up');
      await expect(page.locator('.slip')).toBeVisible();
      await look(page, 'top-up', language);

      await page.locator('input[name=sum]').fill('5');
      await page.locator('button[type=submit]').click();
      await expect(page.locator('.refusal')).toBeVisible();
      await lookOnce(page, 'top-up-refused', language);

      await toTheBank(page);
      const back = await page.locator('a.back').getAttribute('href');
      await look(page, 'bank', language);
      await page.locator('button[value=SECURE]').click();
      await page.locator('#code').fill('1');
      await page.locator('button.main').click();
      await expect(page.locator('.refusal')).toBeVisible();
      await lookOnce(page, 'bank-code', language);

      for (const status of STATES) {
        await page.unrouteAll();
        await amend<Followed>(page, 'Payment', ({ node }) => {
          const reason =
            language === 'ru' ? 'На карте не хватило денег.' : 'There was not enough money on the card.';
          node.status = status;
          node.declineReason = status === 'DECLINED' ? reason : null;
        });
        await page.goto(back ?? '');
        await expect(page.locator('.slip')).toBeVisible();
        await lookOnce(page, `payment-${status.toLowerCase().replace('_', '-')}`, language);
      }
    });

    test('no bank', async ({ page }) => {
      await amend<{ operator: { topUpLimits: unknown } }>(page, 'TopUpLimits', ({ operator }) => {
        operator.topUpLimits = null;
      });
      await page.goto('/top-up');
      await expect(page.locator('.page .rows').first()).toBeVisible();
      await lookOnce(page, 'top-up-closed', language);
    });

    test('the receipt', async ({ page }) => {
      let receipt = '';
      await toTheBank(page);
      page.on('response', async (response) => {
        if (!response.url().endsWith('/graphql')) return;
        const text = await response.text().catch(() => '');
        receipt = /"receiptUrl":"([^"]+)"/.exec(text)?.[1] ?? receipt;
      });
      await page.locator('button[value=APPROVED]').click();
      await expect(page.locator('a[href*="/receipts/"]')).toBeVisible();
      await page.goto(receipt);
      await expect(page.locator('.sum')).toBeVisible();
      await page.screenshot({ path: `target/screens/receipt-390-light-${language}.png`, fullPage: true });
      await axe(page, `receipt ${language}`);
    });
  });
}

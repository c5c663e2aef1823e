import { answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, look, lookOnce, soon } from './look.ts';

const rub = (amount: string) => ({ __typename: 'Money', amount, currency: 'RUB' });

/** A quote as the server would make it; no money moves for a picture. */
const quote = (more: object = {}) => ({
  __typename: 'Quote',
  id: 'quote',
  validUntil: soon(600),
  chargedNow: rub('105.00'),
  balanceAfter: rub('741.50'),
  affordable: true,
  lines: [
    {
      __typename: 'QuoteLine',
      text: 'Перевод на номер +7 900 •••-00-02',
      amount: rub('100.00'),
      on: '2026-11-30',
      recurring: null,
    },
    { __typename: 'QuoteLine', text: 'Комиссия', amount: rub('5.00'), on: '2026-11-30', recurring: null },
  ],
  losses: [],
  ...more,
});

const made = (status: string) => ({
  data: {
    transfer: {
      __typename: 'TransferMade',
      transfer: {
        __typename: 'Transfer',
        id: 'transfer_0000000000001',
        kind: 'CARD',
        status,
        to: '•• 4242',
        amount: rub('100.00'),
        fee: rub('60.00'),
      },
      viewer: { __typename: 'Viewer', id: 'user_0000000000001' },
    },
  },
});

for (const language of LANGUAGES) {
  test.describe(`${language}: transfers`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => {
      await speak(page, language);
      await page.goto('/transfer');
      await expect(page.locator('.sum-line')).toBeVisible();
    });

    test('the form, a refusal, a quote', async ({ page }) => {
      await look(page, 'transfer', language);
      await page.locator('[name=to]').fill('12');
      await page.locator('[name=sum]').fill('100');
      await page.locator('button[type=submit]').click();
      await expect(page.locator('.refusal')).toBeVisible();
      await lookOnce(page, 'transfer-refused', language);
      await page.locator('[name=to]').fill('+7 900 000-00-02');
      await page.locator('button[type=submit]').click();
      await expect(page.locator('.slip')).toBeVisible();
      await look(page, 'transfer-quote', language);
    });

    test('too little money, a quote that went stale, an answer that got lost', async ({ page }) => {
      await page.locator('[name=to]').fill('+7 900 000-00-02');
      await page.locator('[name=sum]').fill('5000');
      await page.locator('button[type=submit]').click();
      await expect(page.locator('.refusal')).toBeVisible();
      await lookOnce(page, 'transfer-short', language);

      await page.locator('[name=sum]').fill('1');
      await page.locator('button[type=submit]').click();
      await answer(page, 'Transfer', {
        data: {
          transfer: {
            __typename: 'StaleQuote',
            message:
              language === 'ru'
                ? 'Было 6 ₽, стало 105 ₽. Посчитали заново, ничего не списано.'
                : 'It was ₽6 and is ₽105 now. Reckoned anew, nothing was charged.',
            quote: quote(),
          },
        },
      });
      await page.locator('.slip ~ div .btn').first().click();
      await expect(page.locator('.note.warn')).toBeVisible();
      await lookOnce(page, 'transfer-stale', language);

      await page.unrouteAll();
      await page.route('**/graphql', (route) => route.abort());
      await page.locator('.slip ~ div .btn').first().click();
      await expect(page.locator('.refusal')).toBeVisible();
      await lookOnce(page, 'transfer-lost', language);
    });

    for (const status of ['DONE', 'SENDING', 'RETURNED']) {
      test(`what became of it: ${status}`, async ({ page }) => {
        await page.locator('[name=to]').fill('+7 900 000-00-02');
        await page.locator('[name=sum]').fill('1');
        await page.locator('button[type=submit]').click();
        await answer(page, 'Transfer', made(status));
        await page.locator('.slip ~ div .btn').first().click();
        await expect(page.locator('main .glyph')).toBeVisible();
        await lookOnce(page, `transfer-${status.toLowerCase()}`, language);
      });
    }
  });

  test.describe(`${language}: credit`, () => {
    test.use({ storageState: door('vetrovy') });

    test('a quote for credit, and what can be undone', async ({ page }) => {
      await speak(page, language);
      await answer(page, 'Undoable', () => ({
        data: {
          viewer: {
            __typename: 'Viewer',
            id: 'user_0000000000001',
            undoable: [
              {
                __typename: 'Order',
                id: 'order_0000000000001',
                kind: 'TRUST_CREDIT',
                accountId: page.url().split('/').at(-1),
                undoUntil: soon(540),
              },
            ],
          },
        },
      }));
      await page.goto('/');
      await page.locator('a.line-card[href^="/numbers/"]').first().click();
      await expect(page.locator('.rows .btn')).toBeVisible();
      await lookOnce(page, 'number-undo', language);
      const name = language === 'ru' ? /Включить|Выключить/ : /Switch o/;
      await page.getByRole('button', { name }).click();
      await expect(page.locator('.slip')).toBeVisible();
      await lookOnce(page, 'number-credit-quote', language);
    });
  });
}

import type { Page } from '@playwright/test';
import { answer, expect, speak, test } from '../kabinet.ts';
import { LANGUAGES, look, lookOnce, soon } from './look.ts';

/** What the server says to a wrong code. */
const WRONG_CODE = {
  ru: 'Номер и код не подходят друг к другу. Проверьте последнее SMS или запросите новый код. Осталось попыток: 2.',
  en: 'The number and code do not match. Check the latest SMS or ask for a new code. Tries left: 2.',
};

async function openCode(page: Page) {
  await answer(page, 'RequestSignInCode', () => ({
    data: {
      requestSignInCode: {
        __typename: 'SignInCodeSent',
        msisdn: '+79000000001',
        resendAfter: soon(60),
        expiresAt: soon(900),
      },
    },
  }));
  await page.goto('/sign-in');
  await page.getByRole('textbox').fill('9000000001');
  await page.keyboard.press('Enter');
  await page.locator('.code input').fill('4071');
}

for (const language of LANGUAGES) {
  test.describe(`${language}: signed out`, () => {
    test.beforeEach(async ({ page }) => speak(page, language));

    test('sign-in', async ({ page }) => {
      await page.goto('/sign-in');
      await expect(page.locator('summary')).toBeVisible();
      await look(page, 'sign-in', language);
    });

    test('sign-in-code', async ({ page }) => {
      await openCode(page);
      await look(page, 'sign-in-code', language);
    });

    test('register and the desk', async ({ page }) => {
      await page.goto('/sign-in/register');
      for (const step of [0, 1]) {
        await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
        if (step === 0) await look(page, 'register-terms', language);
        await page.locator('.btn.wide').click();
      }
      await expect(page.getByRole('textbox')).toHaveCount(3);
      await look(page, 'register-person', language);
      await page.goto('/desk');
      await expect(page.getByRole('textbox').first()).toBeVisible();
      await look(page, 'desk-sign-in', language);
    });

    test('handset', async ({ page }) => {
      await page.goto('/demo/handset');
      await page.locator('.dialled').fill('*100#');
      await page.locator('.pad .call').click();
      await expect(page.locator('.heard')).toContainText('*111*25#');
      await expect(page.locator('option').first()).toBeAttached();
      await look(page, 'handset', language);
    });
  });

  test.describe(`${language}: states of parts`, () => {
    test.beforeEach(async ({ page }) => speak(page, language));

    test('help opened', async ({ page }) => {
      await page.goto('/sign-in');
      await page.locator('summary').click();
      await lookOnce(page, 'sign-in-help', language);
      for (const door of ['password', 'device', 'reset', 'register']) {
        await page.goto(`/sign-in/${door}`);
        await page.locator('summary').last().click();
        await expect(page.locator('dt').first()).toBeVisible();
        await lookOnce(page, `sign-in-help-${door}`, language);
      }
    });

    test('a wrong code', async ({ page }) => {
      await answer(page, 'SignInWithCode', {
        data: {
          signInWithCode: {
            __typename: 'WrongSecret',
            message: WRONG_CODE[language],
          },
        },
      });
      await openCode(page);
      await page.locator('.code input').fill('407182');
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      await lookOnce(page, 'sign-in-code-wrong', language);
    });
  });
}

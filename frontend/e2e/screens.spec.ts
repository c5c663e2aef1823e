import type { Page } from '@playwright/test';
import { amend, answer, expect, look, test, wear } from './kabinet.ts';
import { door, type HouseholdName } from './people.ts';

type Look = { theme: 'light' | 'dark'; language: 'ru' | 'en' };

/** Every screen is looked at in each of these on a phone and on a desktop. */
const LOOKS: Look[] = [
  { theme: 'light', language: 'ru' },
  { theme: 'dark', language: 'ru' },
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
];

/** What the server says to a wrong code. */
const WRONG_CODE = {
  ru: 'Номер и код не подходят друг к другу. Проверьте последнее SMS или запросите новый код. Осталось попыток: 2.',
  en: 'Number and code do not belong together. Check the latest SMS or ask for a new code. Tries left: 2.',
};

/** Enough for a state that is drawn by the same parts as its screen. */
const FEWER_LOOKS = LOOKS.filter(({ theme, language }) => (theme === 'light') === (language === 'ru'));

const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

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

async function openLine(page: Page, kind: 'numbers' | 'homes') {
  await page.goto('/');
  await page.locator(`a.line-card[href^="/${kind}/"]`).first().click();
  await expect(page.locator('.figure')).toBeVisible();
}

for (const dress of LOOKS) {
  const { theme, language } = dress;

  test.describe(`${theme}, ${language}: signed out`, () => {
    test.beforeEach(async ({ page }) => wear(page, dress));

    test('sign-in', async ({ page }) => {
      await page.goto('/sign-in');
      await expect(page.locator('summary')).toBeVisible();
      await look(page, 'sign-in', dress);
    });

    test('sign-in-code', async ({ page }) => {
      await openCode(page);
      await look(page, 'sign-in-code', dress);
    });

    test('handset', async ({ page }) => {
      await page.goto('/demo/handset');
      await expect(page.locator('.phone-screen')).toBeVisible();
      await expect(page.locator('option').first()).toBeAttached();
      await look(page, 'handset', dress);
    });
  });

  test.describe(`${theme}, ${language}: signed in`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => wear(page, dress));

    test('home, number, contract, channels, settings', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.phrase')).toBeVisible();
      await look(page, 'home', dress);

      await openLine(page, 'numbers');
      await expect(page.locator('.rows .glyph').last()).toBeVisible();
      await look(page, 'number', dress);

      await openLine(page, 'homes');
      await look(page, 'contract', dress);
      await page.getByRole('button', { expanded: false }).first().click();
      await expect(page.locator('.channels li').first()).toBeVisible();
      await look(page, 'channels', dress);

      await page.goto('/settings');
      await expect(page.getByRole('radio').first()).toBeAttached();
      await look(page, 'settings', dress);
    });
  });
}

const OTHERS: HouseholdName[] = ['lesnoi', 'ozerova', 'polev', 'severnaya', 'zarechnyi'];

for (const dress of LOOKS) {
  const { theme, language } = dress;

  for (const name of OTHERS) {
    test.describe(`${theme}, ${language}: the household ${name}`, () => {
      test.use({ storageState: door(name) });

      test(`home-${name}`, async ({ page }) => {
        await wear(page, dress);
        await page.goto('/');
        await expect(page.locator('.phrase')).toBeVisible();
        await look(page, `home-${name}`, dress);
        await page.locator('a.line-card').first().click();
        await expect(page.locator('.figure')).toBeVisible();
        await look(page, `line-${name}`, dress);
      });
    });
  }

  test.describe(`${theme}, ${language}: states`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => wear(page, dress));

    test('refusals, failures, endings', async ({ page }) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, 'not-found', dress);

      await page.goto('/sign-in?reason=idle');
      await expect(page.getByRole('status')).toBeVisible();
      await page.getByRole('textbox').press('Enter');
      await look(page, 'sign-in-refused', dress);
    });

    test('loading', async ({ page }) => {
      await page.route('**/graphql', () => undefined);
      for (const [name, path] of [
        ['loading', '/'],
        ['loading-line', '/numbers/account_0000000000000'],
        ['loading-settings', '/settings'],
      ] as const) {
        await page.goto(path);
        await expect(page.locator('.bone').first()).toBeAttached();
        await look(page, name, dress);
      }
    });

    test('failure', async ({ page }) => {
      await answer(page, 'Cabinet', {
        errors: [{ message: '-', extensions: { code: 'INTERNAL', reference: '7F3A-19C2' } }],
      });
      await page.goto('/');
      await expect(page.getByText('7F3A-19C2')).toBeVisible();
      await look(page, 'failure', dress);
    });

    test('maintenance', async ({ page }) => {
      await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, 'maintenance', dress);
    });

    test('idle', async ({ page }) => {
      type Answer = { viewer: { session: { warnAt: string; idleAt: string } } };
      const near = ({ viewer }: Answer) => {
        viewer.session.warnAt = soon(0);
        viewer.session.idleAt = soon(119);
      };
      await amend(page, 'Cabinet', near);
      await amend(page, 'CurrentSession', near);
      await page.goto('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'idle', dress);
    });
  });
}

for (const dress of FEWER_LOOKS) {
  const { theme, language } = dress;

  test.describe(`${theme}, ${language}: states of parts`, () => {
    test.beforeEach(async ({ page }) => wear(page, dress));

    test('help opened', async ({ page }) => {
      await page.goto('/sign-in');
      await page.locator('summary').click();
      await look(page, 'sign-in-help', dress);
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
      await look(page, 'sign-in-code-wrong', dress);
    });
  });

  test.describe(`${theme}, ${language}: states of lines`, () => {
    test.use({ storageState: door('vetrovy') });
    test.beforeEach(async ({ page }) => {
      await wear(page, dress);
      await page.goto('/');
    });

    test('two charges on one day, usage of one kind', async ({ page }) => {
      await page.locator('a.line-card', { hasText: '000-00-01' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await look(page, 'number-two-charges', dress);
      await page.locator('.chip').nth(2).click();
      await expect(page.locator('.chip').nth(2)).toHaveAttribute('aria-current', 'page');
      await look(page, 'number-texts', dress);
    });

    test('an unlimited allowance', async ({ page }) => {
      await page.locator('a.line-card', { hasText: '000-00-02' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await look(page, 'number-unlimited', dress);
    });

    test('one card that failed alone', async ({ page }) => {
      await answer(page, 'Usage', {
        errors: [{ message: '-', extensions: { code: 'INTERNAL', reference: '7F3A-19C2' } }],
      });
      await page.locator('a.line-card', { hasText: '000-00-01' }).click();
      await expect(page.locator('.figure')).toBeVisible();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
      await look(page, 'number-usage-failed', dress);
    });

    test('offline', async ({ page, context }) => {
      await expect(page.locator('.phrase')).toBeVisible();
      await context.setOffline(true);
      await expect(page.locator('.strip')).toBeVisible();
      await look(page, 'home-offline', dress);
    });
  });
}

/** A state of the password's pages is drawn by the parts of its screen: two looks are enough. */
for (const dress of LOOKS.filter(({ theme, language }) => (theme === 'light') === (language === 'ru'))) {
  const { theme, language } = dress;
  const said = (ru: string, en: string) => (language === 'ru' ? ru : en);

  test.describe(`${theme}, ${language}: passwords`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => wear(page, dress));

    test('sign-in with a password', async ({ page }) => {
      await page.goto('/sign-in/password');
      await look(page, 'sign-in-password', dress);
      await page.locator('summary').click();
      await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
      await look(page, 'sign-in-password-forgotten', dress);

      await answer(page, 'SignInWithPassword', () => ({
        data: {
          signInWithPassword: {
            __typename: 'SignInLocked',
            message: said('Слишком много неверных попыток.', 'Too many wrong tries.'),
            retryAfter: soon(599),
          },
        },
      }));
      await page.locator('summary').click();
      await page.locator('[name=username]').fill('100000001');
      await page.locator('[name=password]').fill('not this one');
      await page.keyboard.press('Enter');
      await expect(page.locator('.timer')).toBeVisible();
      await look(page, 'sign-in-password-locked', dress);
    });

    test('a new password asked for', async ({ page }) => {
      await page.goto('/sign-in/reset');
      await look(page, 'sign-in-reset', dress);
      await page.locator('[name=username]').fill('no-such-login');
      await page.keyboard.press('Enter');
      await expect(page.locator('.note')).toBeVisible();
      await look(page, 'sign-in-reset-heard', dress);

      await page.route('**/demo/handsets/mails', (route) =>
        route.fulfill({
          json: [
            {
              at: '2026-03-03T10:00:00Z',
              to: 'vera.vetrova@example.org',
              subject: 'Лукоморье: новый пароль',
              text: 'Новый пароль для входа в кабинет: 7kmq2wzdn5xr4t\nДействует 24 ч.',
            },
          ],
        }),
      );
      await page.goto('/demo/handset');
      await expect(page.getByText('vera.vetrova@example.org')).toBeVisible();
      await look(page, 'handset-mails', dress);
    });

    test('a password offered, issued and to be changed', async ({ page }) => {
      type Answer = { viewer: { password: object | null; passwordOffered: boolean } };
      let mustChange: boolean | null = null;
      await amend(page, 'Password', ({ viewer }: Answer) => {
        viewer.passwordOffered = mustChange === null;
        viewer.password =
          mustChange === null
            ? null
            : { __typename: 'Password', kind: 'GENERATED', since: '2026-03-03T09:00:00Z', mustChange };
      });
      await page.goto('/');
      await expect(page.locator('#password-offer')).toBeVisible();
      await look(page, 'home-password-offer', dress);

      for (const change of [false, true]) {
        mustChange = change;
        await page.goto('/settings');
        await expect(page.locator('#password .glyph')).toBeVisible();
        await look(page, change ? 'settings-password-must-change' : 'settings-password', dress);
      }
      await page.locator('#password [type=submit]').click();
      await expect(page.locator('[name=oldPassword]')).toBeFocused();
      await look(page, 'settings-password-refused', dress);
    });
  });
}

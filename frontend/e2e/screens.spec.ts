import type { Page } from '@playwright/test';
import { amend, answer, expect, look, lookOnce, speak, test } from './kabinet.ts';
import { deskDoor, door, type HouseholdName } from './people.ts';

/** Every screen is looked at in both on a phone and on a desktop, and by each look in both themes. */
const LANGUAGES = ['ru', 'en'] as const;

/** What the server says to a wrong code. */
const WRONG_CODE = {
  ru: 'Номер и код не подходят друг к другу. Проверьте последнее SMS или запросите новый код. Осталось попыток: 2.',
  en: 'Number and code do not belong together. Check the latest SMS or ask for a new code. Tries left: 2.',
};

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
      await page.getByPlaceholder('*111#').fill('*100#');
      await page.locator('.pad .call').click();
      await expect(page.locator('.heard')).toContainText('*111*25#');
      await expect(page.locator('option').first()).toBeAttached();
      await look(page, 'handset', language);
    });
  });

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
}

for (const language of LANGUAGES) {
  test.describe(`${language}: at the desk`, () => {
    test.use({ storageState: deskDoor });

    test('desk', async ({ page }) => {
      await speak(page, language);
      const request = {
        __typename: 'HomeAccessRequest',
        contractNumber: '100000006',
        name: 'Заречный Олег Львович',
        holderName: 'Олег Заречный',
        nameOnFile: true,
        contact: '+79000000009',
        contactOnFile: true,
        askedAt: '2026-11-21T10:07:00Z',
        dueAt: '2026-11-23T10:07:00Z',
      };
      const other = {
        contactOnFile: false,
        nameOnFile: false,
        name: 'Иван Чужой',
        dueAt: '2126-11-23T10:07:00Z',
      };
      const nodes = [
        { ...request, id: 'access_1' },
        { ...request, ...other, id: 'access_2' },
      ];
      const homeAccessRequests = { nodes, pageInfo: { hasNextPage: false } };
      await answer(page, 'AccessQueue', { data: { desk: { homeAccessRequests } } });
      await page.goto('/desk');
      await page.getByRole('article').last().getByRole('button').last().click();
      await look(page, 'desk-access', language);
    });
  });
}

const OTHERS: HouseholdName[] = ['lesnoi', 'ozerova', 'polev', 'severnaya', 'zarechnyi'];

for (const language of LANGUAGES) {
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

  test.describe(`${language}: states`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('refusals, failures, endings', async ({ page }) => {
      await page.goto('/nowhere');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, 'not-found', language);

      await page.goto('/sign-in?reason=idle');
      await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
      await page.getByRole('textbox').press('Enter');
      await look(page, 'sign-in-refused', language);
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
        await look(page, name, language);
      }
    });

    test('failure', async ({ page }) => {
      await answer(page, 'Cabinet', {
        errors: [{ message: '-', extensions: { code: 'INTERNAL', reference: '7F3A-19C2' } }],
      });
      await page.goto('/');
      await expect(page.getByText('7F3A-19C2')).toBeVisible();
      await look(page, 'failure', language);
    });

    test('maintenance', async ({ page }) => {
      await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look(page, 'maintenance', language);
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
      await look(page, 'idle', language);
    });
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: states of parts`, () => {
    test.beforeEach(async ({ page }) => speak(page, language));

    test('help opened', async ({ page }) => {
      await page.goto('/sign-in');
      await page.locator('summary').click();
      await lookOnce(page, 'sign-in-help', language);
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

for (const language of LANGUAGES) {
  const said = (ru: string, en: string) => (language === 'ru' ? ru : en);

  test.describe(`${language}: passwords`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('sign-in with a password', async ({ page }) => {
      await page.goto('/sign-in/password');
      await lookOnce(page, 'sign-in-password', language);
      await page.locator('summary').click();
      await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
      await lookOnce(page, 'sign-in-password-forgotten', language);

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
      await lookOnce(page, 'sign-in-password-locked', language);
    });

    test('a new password asked for', async ({ page }) => {
      await page.goto('/sign-in/reset');
      await lookOnce(page, 'sign-in-reset', language);
      await page.locator('[name=username]').fill('no-such-login');
      await page.keyboard.press('Enter');
      await expect(page.locator('.note')).toBeVisible();
      await lookOnce(page, 'sign-in-reset-heard', language);

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
      await lookOnce(page, 'handset-mails', language);
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
      await lookOnce(page, 'home-password-offer', language);

      for (const change of [false, true]) {
        mustChange = change;
        await page.goto('/settings');
        await expect(page.locator('#password .glyph')).toBeVisible();
        await lookOnce(page, change ? 'settings-password-must-change' : 'settings-password', language);
      }
      await page.locator('#password [type=submit]').click();
      await expect(page.locator('[name=oldPassword]')).toBeFocused();
      await lookOnce(page, 'settings-password-refused', language);
    });
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: numbers`, () => {
    test.use({ storageState: door('vetrovy') });

    test('numbers, one of them added, and what happens when that is changed', async ({ page }) => {
      type Answer = { viewer: { household: { accounts: { addedAt: string | null }[] } } };
      await amend(page, 'Numbers', ({ viewer: { household } }: Answer) => {
        for (const added of household.accounts.slice(1, 2)) added.addedAt = '2026-03-03T09:00:00Z';
      });
      await speak(page, language);
      await page.goto('/settings/numbers');
      await expect(page.locator('.tag')).toHaveCount(2);
      await look(page, 'numbers', language);
      await page.locator('.card .btn.out').click();
      await page.locator('.card .btn.soft').first().click();
      await page.locator('.icon-btn:has(.lucide-pencil)').last().click();
      await page.locator('.btn.soft.wide').click();
      await expect(page.locator('#add-number')).toBeVisible();
      await lookOnce(page, 'numbers-open', language);
    });
  });
}

/** What the server says while a SIM was changed lately. */
const SIM_CHANGED = {
  ru: 'SIM-карту этого номера меняли 24 ноября. Трое суток после замены просим подтвердить ещё раз, что это вы: чужая SIM не должна решать за вас.',
  en: 'The SIM of this number was changed on 24 November. For three days after that we ask for one more proof that it is you: somebody else’s SIM must not decide for you.',
};

for (const language of LANGUAGES) {
  test.describe(`${language}: passkeys and the second proof`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('passkeys, and one more proof', async ({ page }) => {
      const passkey = { __typename: 'Passkey', addedAt: '2026-11-20T09:00:00Z', lastUsedAt: null };
      await answer(page, 'Passkeys', {
        data: {
          viewer: {
            __typename: 'Viewer',
            id: 'user_0000000000001',
            passkeys: [
              { ...passkey, id: 'passkey_1', name: 'iPhone', lastUsedAt: '2026-11-21T10:07:00Z' },
              { ...passkey, id: 'passkey_2', name: 'Windows' },
            ],
          },
        },
      });
      await answer(page, 'RequestPasskey', {
        data: {
          requestPasskey: {
            __typename: 'SecondProofRequired',
            message: SIM_CHANGED[language],
            ways: ['PASSWORD', 'CODE'],
          },
        },
      });
      await page.goto('/settings');
      const passkeys = page.getByRole('region', { name: language === 'ru' ? 'Ключи входа' : 'Passkeys' });
      await passkeys.getByRole('button').last().click();
      await look(page, 'settings-passkeys', language);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await look(page, 'second-proof', language);
    });
  });
}

for (const language of LANGUAGES) {
  test.describe(`${language}: devices`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('waiting for a word from another device', async ({ page }) => {
      await answer(page, 'AskDevice', () => ({
        data: {
          askDevice: {
            __typename: 'DeviceAsked',
            questionId: 'question_0000000000001',
            number: '47',
            expiresAt: soon(119),
          },
        },
      }));
      await answer(page, 'SignInOnceConfirmed', () => ({
        data: { signInOnceConfirmed: { __typename: 'NotConfirmedYet' } },
      }));
      await page.goto('/sign-in/device');
      await lookOnce(page, 'sign-in-device', language);
      await page.locator('[name=username]').fill('9000000004');
      await page.keyboard.press('Enter');
      await expect(page.getByText('47')).toBeVisible();
      await lookOnce(page, 'sign-in-device-waiting', language);
    });

    test('asked whether it is you', async ({ page }) => {
      const asked = { id: 'question_0000000000001', device: 'Firefox, Windows', choices: ['18', '47', '92'] };
      await answer(page, 'SignInQuestions', {
        data: { viewer: { __typename: 'Viewer', id: 'user_1', signInQuestions: [asked] } },
      });
      await page.goto('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await lookOnce(page, 'sign-in-question', language);
    });

    test('several devices', async ({ page }) => {
      type Answer = { viewer: { sessions: Record<string, unknown>[]; waitingDevices: unknown[] } };
      await amend(page, 'Devices', ({ viewer }: Answer) => {
        const current = { ...viewer.sessions.find(({ isCurrent }) => isCurrent), isRemembered: true };
        viewer.sessions = [
          current,
          {
            ...current,
            id: 'session_2',
            device: 'Yandex Browser, Windows',
            way: 'PASSWORD',
            isCurrent: false,
          },
        ];
        viewer.waitingDevices = [
          {
            __typename: 'RememberedDevice',
            id: 'device_3',
            device: 'Safari, iPhone',
            lastUsedAt: soon(-90_000),
          },
        ];
      });
      await page.goto('/settings');
      await page.locator('button[aria-expanded]').first().click();
      await expect(page.locator('button[aria-expanded=true]')).toBeVisible();
      await lookOnce(page, 'settings-devices', language);
    });
  });
}

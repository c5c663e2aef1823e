import { amend, answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, lookOnce, soon } from './look.ts';

for (const language of LANGUAGES) {
  const said = (ru: string, en: string) => (language === 'ru' ? ru : en);

  test.describe(`${language}: passwords`, () => {
    test.use({ storageState: door('lesnoi') });
    test.beforeEach(async ({ page }) => speak(page, language));

    test('sign-in with a password', async ({ page }) => {
      await page.goto('/sign-in/password');
      await lookOnce(page, 'sign-in-password', language);
      await page.locator('summary').first().click();
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
      await page.locator('summary').first().click();
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

import { amend, answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, lookOnce, soon } from './look.ts';

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

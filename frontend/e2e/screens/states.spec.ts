import { amend, answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, look, lookOnce, soon } from './look.ts';

for (const language of LANGUAGES) {
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

    test('stopped for want of money', async ({ page }) => {
      type Answer = { viewer: { household: { accounts: { id: string; stopped: unknown }[] } } };
      let line = '';
      await amend(page, 'Cabinet', ({ viewer }: Answer) => {
        const first = viewer.household.accounts[0];
        if (!first) throw new Error('no account');
        line = first.id;
        first.stopped = {
          __typename: 'StoppedServices',
          since: '2026-11-19',
          missing: { __typename: 'Money', amount: '390.00', currency: 'RUB' },
        };
      });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goto(`/numbers/${line}`);
      await expect(page.locator('.note.warn').first()).toContainText('390');
      await lookOnce(page, 'number-stopped', language);
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

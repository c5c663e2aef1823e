import { amend, answer, expect, speak, test } from '../kabinet.ts';
import { door } from '../people.ts';
import { LANGUAGES, look, lookOnce, soon } from './look.ts';

/** What the server says while a SIM was changed lately. */
const SIM_CHANGED = {
  ru: 'SIM-карту этого номера меняли 24 ноября. Трое суток после замены просим подтвердить ещё раз, что это вы: чужая SIM не должна решать за вас.',
  en: 'The SIM of this number was changed on 24 November. For three days after that we ask for one more proof that it is you: somebody else’s SIM must not decide for you.',
};

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

    test('numbers on their way', async ({ page }) => {
      type Answer = { viewer: { lineLinkRequests: object[] } };
      const request = {
        __typename: 'LineLinkRequest',
        ownMsisdn: '+79000000001',
        confirmBefore: soon(1740),
        ownConfirmed: false,
        otherConfirmed: true,
        switchOnUssd: '*111*828#',
        confirmUssd: '*111*828*1#',
        dueAt: '2026-11-27T19:00:00Z',
        reason:
          language === 'ru'
            ? 'Номер записан на другого человека.'
            : 'The number is registered to another person.',
      };
      await amend(page, 'Numbers', ({ viewer }: Answer) => {
        viewer.lineLinkRequests = ['CONFIRMING', 'PENDING', 'REJECTED'].map((status, place) => ({
          ...request,
          id: `linkrequest_${place}`,
          msisdn: `+7900000002${place + 5}`,
          status,
        }));
      });
      await speak(page, language);
      await page.goto('/settings/numbers');
      await page.locator('.btn.soft.wide').click();
      await expect(page.locator('#add-number')).toBeVisible();
      await lookOnce(page, 'numbers-asked', language);
    });
  });
}

for (const language of LANGUAGES) {
  const said = (ru: string, en: string) => (language === 'ru' ? ru : en);

  test.describe(`${language}: networks`, () => {
    test.use({ storageState: door('lesnoi') });

    test('networks, one of them linked and about to go', async ({ page }) => {
      const called = (id: string, ru: string, en: string) => ({
        __typename: 'SignInNetwork',
        id,
        name: said(ru, en),
      });
      const sova = called('sova', 'Сова', 'Sova');
      const linked = {
        __typename: 'LinkedIdentity',
        id: 'identity_1',
        network: sova,
        name: said('Анна Филина', 'Anna Filina'),
        linkedAt: '2026-03-03T09:00:00Z',
        lastUsedAt: null,
      };
      await answer(page, 'Networks', {
        data: {
          signInNetworks: [sova, called('vk', 'VK ID', 'VK ID')],
          viewer: { __typename: 'Viewer', id: 'user_0000000000001', linkedIdentities: [linked] },
        },
      });
      await speak(page, language);
      await page.goto('/settings?network=linked');
      await page.locator('#networks [aria-expanded]').click();
      await lookOnce(page, 'settings-networks', language);
    });
  });
}

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

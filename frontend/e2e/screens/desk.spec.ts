import { answer, expect, speak, test } from '../kabinet.ts';
import { deskDoor } from '../people.ts';
import { LANGUAGES, look, lookOnce } from './look.ts';

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

      const number = {
        __typename: 'LineLinkCase',
        msisdn: '+79000000024',
        holderName: 'Тамара Росина',
        otherMsisdn: '+79000000025',
        otherHolderName: 'Тамара Росина',
        samePersonOnFile: true,
        askedAt: '2026-11-21T10:07:00Z',
        dueAt: '2026-11-24T19:00:00Z',
      };
      const unclear = {
        otherHolderName: 'Росина Т. В.',
        samePersonOnFile: false,
        dueAt: '2126-11-25T19:00:00Z',
      };
      const lineLinkRequests = {
        nodes: [
          { ...number, id: 'linkrequest_1' },
          { ...number, ...unclear, id: 'linkrequest_2' },
        ],
        pageInfo: { hasNextPage: true },
      };
      await answer(page, 'LineLinkQueue', { data: { desk: { lineLinkRequests } } });
      await page.locator('.chip').nth(1).click();
      await expect(page.getByRole('article').last()).toContainText('Росина Т. В.');
      await lookOnce(page, 'desk-numbers', language);
    });
  });
}

import { answer, speak, test } from '../kabinet.ts';
import { deskDoor } from '../people.ts';
import { LANGUAGES, look } from './look.ts';

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

import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { stranger } from './people.ts';

/** Tries other people's logins from this browser's address, as somebody with a list does. */
async function goThroughAList(page: Page) {
  const logins = Array.from({ length: 8 }, (_, place) => stranger(801 + place));
  const answers = await page.evaluate(async (tried) => {
    const query = `mutation ($login: String!) {
      signInWithPassword(input: { login: $login, password: "wrong harbour" }) { __typename }
    }`;
    const token = () => /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const statuses: number[] = [];
    for (const login of tried) {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
        body: JSON.stringify({ query, variables: { login } }),
      });
      statuses.push(answer.status);
    }
    return statuses;
  }, logins);
  expect(answers).toEqual(logins.map(() => 200));
}

// Last of all files, because this address is under suspicion afterwards.
test('signs of risk cost the browser a moment, and the person nothing', {
  tag: ['@R5', '@S17', '@desktop'],
}, async ({ page }) => {
  const types: string[] = [];
  page.on('response', async (response) => {
    const asked = response.request().postDataJSON()?.operationName;
    if (asked !== 'SignInWithPassword' && asked !== 'AskDevice') return;
    const { data } = await response.json();
    types.push((data.signInWithPassword ?? data.askDevice).__typename);
  });
  await page.goto('/sign-in/password');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.cookie)).toContain('XSRF-TOKEN');
  await goThroughAList(page);

  await page.getByLabel('Номер телефона или договора').fill(stranger(809));
  await page.getByRole('textbox', { name: 'Пароль', exact: true }).fill('wrong harbour');
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(page.getByText('Осталось попыток: 2.')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => types).toEqual(['RobotCheckRequired', 'WrongSecret']);

  types.length = 0;
  await page.goto('/sign-in/device');
  await page.getByLabel('Номер телефона или договора').fill(stranger(810));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ваше число')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => types).toEqual(['RobotCheckRequired', 'DeviceAsked']);
});

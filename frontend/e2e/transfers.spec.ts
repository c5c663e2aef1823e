import type { Page } from '@playwright/test';
import { expect, test } from './kabinet.ts';
import { door, households, latestCode } from './people.ts';

/** Each size of screen has a household's money to itself. */
const FAMILIES = {
  phone: { household: 'vetrovy', from: '+7 900 000-00-01', to: '+7 900 000-00-02' },
  desktop: { household: 'severnaya', from: '+7 900 000-00-07', to: '+7 900 000-00-08' },
} as const;

const family = (project: string) => FAMILIES[project === 'phone' ? 'phone' : 'desktop'];

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: that is how Playwright is told that nothing is needed
  storageState: async ({}, use, { project }) => use(door(family(project.name).household)),
});
test.describe.configure({ mode: 'serial' });

/** What an account has, in kopecks, as its page says. */
async function balance(page: Page, number: string) {
  await page.goto('/');
  await page.locator('a.line-card', { hasText: number }).click();
  const figure = (await page.locator('.figure').textContent()) ?? '';
  return Math.round(Number(figure.replaceAll(/[\s₽]/g, '').replace('−', '-').replace(',', '.')) * 100);
}

async function open(page: Page, number: string) {
  await page.goto('/');
  await page.locator('a.line-card', { hasText: number }).click();
  await page.getByRole('link', { name: 'Перевести' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Перевод' })).toBeVisible();
}

async function reckon(page: Page, to: string, sum: string) {
  await page.getByLabel('Номер телефона').fill(to);
  await page.getByLabel('Сумма').fill(sum);
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await expect(page.getByRole('heading', { name: 'Что получится' })).toBeFocused();
}

test(
  'money goes from one number to another, and both say so',
  { tag: ['@R44'] },
  async ({ page }, { project }) => {
    const { from, to } = family(project.name);
    const [hers, his] = [await balance(page, from), await balance(page, to)];
    await open(page, from);
    await reckon(page, to.replace('+7', '8'), '3,50');
    const sheet = page.getByRole('region', { name: 'Что получится' });
    await expect(sheet).toContainText(`Перевод на номер ${to.replace('000', '•••')}`);
    await expect(sheet).toContainText(/Комиссия\s*−5\s₽/);
    await page.getByRole('button', { name: 'Перевести 3,50 ₽' }).click();

    await expect(page.getByRole('heading', { name: 'Деньги уже там' })).toBeFocused();
    expect(await balance(page, from)).toBe(hers - 850);
    expect(await balance(page, to)).toBe(his + 350);
  },
);

test('what cannot be sent is said where it was typed', { tag: ['@R44'] }, async ({ page }, { project }) => {
  const { from } = family(project.name);
  await open(page, from);
  await page.getByLabel('Сумма').fill('сто');
  await page.getByLabel('Номер телефона').fill('+7 999 111-22-33');
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await expect(page.getByText('Напишите сумму')).toBeVisible();
  await expect(page.getByLabel('Сумма')).toBeFocused();

  await page.getByLabel('Сумма').fill('10');
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await expect(page.getByText('у нашего оператора такого номера нет')).toBeVisible();
  await expect(page.getByLabel('Номер телефона')).toBeFocused();

  await page.getByLabel('Номер телефона').fill(from);
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await expect(page.getByText('Это тот же счёт')).toBeVisible();

  await page.getByText('На карту').click();
  await page.getByLabel('Номер карты').fill('4242 4242 4242 4241');
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await expect(page.getByText('В номере карты ошибка')).toBeVisible();
});

test(
  'a quote that went stale is shown anew, with what changed',
  { tag: ['@R44', '@B6'] },
  async ({ page }, { project }) => {
    const { from, to } = family(project.name);
    const hers = await balance(page, from);
    await open(page, from);
    await reckon(page, to, '2');
    // the same quote is used up elsewhere, by another window of the same person
    let used = false;
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postDataJSON();
      if (asked?.operationName !== 'Transfer' || used) return route.fallback();
      used = true;
      const input = { ...asked.variables.input, idempotencyKey: crypto.randomUUID() };
      await route.fetch({ postData: { ...asked, variables: { input } } });
      await route.fallback();
    });
    await page.getByRole('button', { name: 'Перевести 2 ₽' }).click();
    await expect(page.getByText('По этому расчёту уже всё сделано')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Что получится' })).toBeFocused();
    await page.getByRole('button', { name: 'Перевести 2 ₽' }).click();
    await expect(page.getByRole('heading', { name: 'Деньги уже там' })).toBeVisible();
    expect(await balance(page, from)).toBe(hers - 1400);
  },
);

test(
  'an answer that got lost is asked for again, and nothing is sent twice',
  {
    tag: ['@R44', '@B6'],
  },
  async ({ page }, { project }) => {
    const { from, to } = family(project.name);
    const hers = await balance(page, from);
    await open(page, from);
    await reckon(page, to, '4');
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postDataJSON();
      if (asked?.operationName !== 'Transfer') return route.fallback();
      keys.push(asked.variables.input.idempotencyKey);
      if (keys.length > 1) return route.fallback();
      await route.fetch(); // it arrives, and the answer does not
      await route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Перевести 4 ₽' }).click();
    await expect(page.getByText('Ответ не дошёл')).toBeVisible();
    await page.getByRole('button', { name: 'Перевести 4 ₽' }).click();

    await expect(page.getByRole('heading', { name: 'Деньги уже там' })).toBeVisible();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(await balance(page, from)).toBe(hers - 900);
  },
);

test(
  'money that a bank refuses comes back with its fee',
  { tag: ['@R44'] },
  async ({ page }, { project }) => {
    const { from } = family(project.name);
    const hers = await balance(page, from);
    await open(page, from);
    await page.getByText('На карту').click();
    await page.getByLabel('Номер карты').fill('4000 0000 0000 0002');
    await page.getByLabel('Сумма').fill('50');
    await page.getByRole('button', { name: 'Посчитать' }).click();
    await expect(page.getByText('Перевод на карту •• 0002')).toBeVisible();
    await page.getByRole('button', { name: 'Перевести 50 ₽' }).click();

    await expect(page.getByRole('heading', { name: 'Деньги вернулись' })).toBeVisible({ timeout: 20_000 });
    expect(await balance(page, from)).toBe(hers);
  },
);

test('a card has the money soon', { tag: ['@R44'] }, async ({ page }, { project }) => {
  const { from } = family(project.name);
  await open(page, from);
  await page.getByText('На карту').click();
  await page.getByLabel('Номер карты').fill('4242 4242 4242 4242');
  await page.getByLabel('Сумма').fill('50');
  await page.getByRole('button', { name: 'Посчитать' }).click();
  await page.getByRole('button', { name: 'Перевести 50 ₽' }).click();

  await expect(page.getByRole('heading', { name: 'Деньги уже там' })).toBeVisible({ timeout: 20_000 });
});

test(
  'the whole way goes by keyboard, in English',
  { tag: ['@R44', '@desktop'] },
  async ({ page }, { project }) => {
    const { to } = family(project.name);
    await page.addInitScript(() => localStorage.setItem('kabinet.language', 'en'));
    await page.goto('/transfer');
    await page.getByLabel('Phone number').focus();
    await page.keyboard.type(to.slice(3));
    await page.keyboard.press('Tab');
    await page.keyboard.type('1.00');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What you get' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Send ₽1', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'The money is there' })).toBeFocused();
  },
);

test(
  'whoever tops a number up is shown the way from another account',
  { tag: ['@R44'] },
  async ({ page }, { project }) => {
    const { to } = family(project.name);
    await page.goto('/');
    await page.locator('a.line-card', { hasText: to }).click();
    await page.locator('main').getByRole('link', { name: 'Пополнить' }).click();
    await page.getByRole('link', { name: /Со счёта/ }).click();
    await expect(page.getByLabel('Номер телефона')).toHaveValue(to.replaceAll(' ', '\u00a0'));
  },
);

test.describe('after a SIM change', () => {
  // a proof holds for a session, and that of the door belongs to other journeys
  test.use({ storageState: { cookies: [], origins: [] } });

  test('money goes only with one more proof', { tag: ['@R44', '@B2', '@phone'] }, async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('textbox').fill(households.zarechnyi);
    await page.getByRole('button', { name: 'Получить код' }).click();
    await expect(page.getByRole('heading', { name: 'Код из SMS' })).toBeVisible();
    await page.getByRole('textbox').fill(await latestCode(page, households.zarechnyi));
    await expect(page.locator('.phrase')).toBeVisible();

    await open(page, '+7 900 000-00-09');
    await reckon(page, '+7 900 000-00-18', '1');
    await page.getByRole('button', { name: 'Перевести 1 ₽' }).click();
    const dialog = page.getByRole('dialog', { name: 'Подтвердите, что это вы' });
    await expect(dialog).toContainText('SIM-карту этого номера меняли');
    await page.keyboard.press('Escape');
    await expect(page.getByText('SIM-карту этого номера меняли')).toBeVisible();

    await page.getByRole('button', { name: 'Перевести 1 ₽' }).click();
    const password = dialog.getByRole('textbox', { name: 'Пароль' });
    // another journey may have given Oleg a passkey, which is offered first
    await password.or(dialog.getByRole('button', { name: 'паролем' })).click();
    await password.fill('calm-meadow-31');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Деньги уже там' })).toBeVisible();
  });
});

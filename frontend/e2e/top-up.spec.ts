import type { Page, TestInfo } from '@playwright/test';
import { test as base, expect, noSidewaysScroll, speak } from './kabinet.ts';
import { door } from './people.ts';

/** A household for each kind of screen, one journey after the other, so that balances can be told to the kopeck. */
const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: that is how Playwright wants it
  storageState: async ({}, use, info) => {
    await use(door(info.project.name === 'phone' ? 'lesnoi' : 'zarechnyi'));
  },
});
test.describe.configure({ mode: 'serial' });

/** Sums of its own for each kind of screen: the bank is everybody's. */
const own = (info: TestInfo, sum: number) => String(info.project.name === 'phone' ? sum : sum + 1);

const BANK = /\/demo\/bank\//;
const pay = (page: Page) => page.getByRole('button', { name: /^Заплатить/ });
const card = (page: Page, words: string) => page.getByRole('button', { name: words });
const done = (page: Page) => page.getByRole('heading', { level: 1, name: 'Готово. Пополнили на' });

/** What a row of the slip says, in kopecks. */
async function kopecks(page: Page, row: string) {
  const text = (await page.locator('.leader', { hasText: row }).getByRole('definition').textContent()) ?? '';
  const plain = text
    .replaceAll(/[^\d,.−-]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return Math.round(Number(plain) * 100);
}

/** Opens the form and types a sum; says what there is before. */
async function wish(page: Page, sum: string) {
  await page.goto('/top-up');
  await page.getByRole('textbox', { name: 'Сумма' }).fill(sum);
  return kopecks(page, 'Сейчас на счёте');
}

async function toTheBank(page: Page) {
  await pay(page).click();
  await page.waitForURL(BANK);
}

test('whoever pays sees the money', { tag: ['@R43'] }, async ({ page }) => {
  const before = await wish(page, '136,50');
  expect(await kopecks(page, 'Комиссия')).toBe(0);
  await noSidewaysScroll(page);
  await toTheBank(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('136,50');
  await noSidewaysScroll(page);
  await card(page, 'Платёж пройдёт.').click();

  await expect(done(page)).toContainText('136,50');
  expect(await kopecks(page, 'Теперь на счёте')).toBe(before + 13_650);
  await noSidewaysScroll(page);

  const receipt = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Открыть чек' }).click();
  const paper = await receipt;
  await expect(paper.getByRole('heading', { level: 1, name: 'Чек о пополнении' })).toBeVisible();
  await expect(paper.locator('.sum')).toContainText('136,50');
  await paper.close();

  await page.getByRole('link', { name: 'На главную' }).click();
  await expect(page.locator('.phrase')).toBeVisible();
});

test('a declined card is told why and can be tried again', { tag: ['@R43'] }, async ({ page }) => {
  const before = await wish(page, '200');
  await toTheBank(page);
  await card(page, 'На карте не хватит денег.').click();

  await expect(page.getByRole('heading', { level: 1, name: 'Оплата не прошла' })).toBeVisible();
  await expect(page.getByText('На карте не хватило денег. Деньги не списаны')).toBeVisible();
  await page.getByRole('link', { name: 'Попробовать ещё раз' }).click();
  await expect(page.getByRole('textbox', { name: 'Сумма' })).toHaveValue('200');
  expect(await kopecks(page, 'Сейчас на счёте')).toBe(before);
});

test('what the bank says twice or the other way round is once', { tag: ['@R43'] }, async ({ page }) => {
  let balance = await wish(page, '50');
  for (const words of ['и банк сообщит о нём дважды', 'Банк сообщит о них наоборот']) {
    await wish(page, '50');
    await toTheBank(page);
    await card(page, words).click();
    await expect(done(page)).toBeVisible();
    // the second notice comes a second after the first
    await page.waitForTimeout(2_500);
    await page.reload();
    await expect(done(page)).toBeVisible();
    balance += 5_000;
    expect(await kopecks(page, 'Теперь на счёте')).toBe(balance);
  }
});

test('money that nobody speaks of is asked about', { tag: ['@R43', '@phone'] }, async ({ page }) => {
  const before = await wish(page, '50');
  await toTheBank(page);
  await card(page, 'банк промолчит').click();

  await expect(page.getByRole('heading', { level: 1, name: 'Ждём ответ банка' })).toBeVisible();
  await expect(page.getByText('Не платите второй раз')).toBeVisible();
  await expect(done(page)).toBeVisible({ timeout: 40_000 });
  expect(await kopecks(page, 'Теперь на счёте')).toBe(before + 5_000);
});

test('whoever pretends to be the bank brings no money', { tag: ['@R43', '@desktop'] }, async ({ page }) => {
  const before = await wish(page, '50');
  await toTheBank(page);
  await card(page, 'притворится банком').click();

  await expect(page.getByRole('heading', { level: 1, name: 'Ждём ответ банка' })).toBeVisible();
  await page.waitForTimeout(3_000);
  await page.getByRole('link', { name: 'Начать заново' }).click();
  expect(await kopecks(page, 'Сейчас на счёте')).toBe(before);
});

test('a lost answer is asked for again and is one payment', { tag: ['@R43'] }, async ({ page }, info) => {
  const sum = own(info, 60);
  const keys: string[] = [];
  page.on('request', (request) => {
    const asked = request.url().endsWith('/graphql') ? request.postDataJSON() : null;
    if (asked?.operationName === 'TopUp') keys.push(asked.variables.input.idempotencyKey);
  });
  const before = await wish(page, sum);
  await page.request.post('/demo/bank/api/trouble', { data: { lostAnswerFor: sum } });
  await pay(page).click();
  await expect(page.getByRole('alert').getByText('Банк сейчас не отвечает')).toBeVisible();

  await toTheBank(page);
  expect(new Set(keys).size).toBe(1);
  await card(page, 'Платёж пройдёт.').click();
  await expect(done(page)).toBeVisible();
  expect(await kopecks(page, 'Теперь на счёте')).toBe(before + Number(sum) * 100);
});

test('a bank that wants a code gets it from the mail', { tag: ['@R43'] }, async ({ page }, info) => {
  const sum = own(info, 70);
  const before = await wish(page, sum);
  await toTheBank(page);
  await card(page, 'Банк попросит код').click();
  const code = page.getByRole('textbox', { name: 'Код из письма' });
  await code.fill('12');
  await page.getByRole('button', { name: 'Подтвердить' }).click();
  await expect(page.getByText('Код не подошёл')).toBeVisible();

  const mails = await page.request.get('/demo/handsets/mails');
  const texts = ((await mails.json()) as { text: string }[]).map(({ text }) => text);
  const ours = texts.find((text) => text.includes(`${sum}\u00a0₽`));
  await code.fill(/\d{6}/.exec(ours ?? '')?.[0] ?? '');
  await page.getByRole('button', { name: 'Подтвердить' }).click();

  await expect(done(page)).toBeVisible();
  expect(await kopecks(page, 'Теперь на счёте')).toBe(before + Number(sum) * 100);
});

test('what cannot be taken is told before the bank', { tag: ['@R43'] }, async ({ page }) => {
  await wish(page, 'сто');
  await pay(page).click();
  await expect(page.getByText('Введите сумму цифрами')).toBeVisible();
  const sum = page.getByRole('textbox', { name: 'Сумма' });
  await expect(sum).toBeFocused();
  await sum.fill('9,99');
  await expect(page.getByRole('alert').getByText('За раз можно положить от')).toBeVisible();
  await page.getByRole('button', { name: '500' }).click();
  await expect(pay(page)).toHaveText('Заплатить 500 ₽');
  await page.context().setOffline(true);
  await expect(page.getByText('Заплатить можно, когда она появится')).toBeVisible();
  await expect(pay(page)).toHaveAttribute('aria-disabled', 'true');
});

test('all of it by keyboard alone, in English', { tag: ['@R43'] }, async ({ page }) => {
  await speak(page, 'en');
  await page.goto('/top-up');
  const sum = page.getByRole('textbox', { name: 'Amount' });
  await sum.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('80.25');
  await page.keyboard.press('Enter');
  await page.waitForURL(BANK);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Tab');
  await expect(card(page, 'The payment goes through.')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Done. ₽80.25 added' })).toBeVisible();
  await expect(page.getByText('On the account now')).toBeVisible();
});

test('the way to it is in the navigation and beside every balance', { tag: ['@R43'] }, async ({ page }) => {
  await page.goto('/');
  await page.locator('a.line-card').first().click();
  await expect(page.locator('.figure')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Пополнить' }).click();
  await expect(page).toHaveURL(/\/top-up\?account=account_/);
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Пополнить' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Пополнение' })).toBeVisible();
});

test('somebody else’s payment is not there', { tag: ['@R43', '@desktop'] }, async ({ page }) => {
  await page.goto('/top-up?payment=payment_0000000000000');
  await expect(page.getByRole('heading', { level: 1, name: 'Такой страницы нет' })).toBeVisible();
});

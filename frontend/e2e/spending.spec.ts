import { amend, expect, noSidewaysScroll, speak, test } from './kabinet.ts';
import { door } from './people.ts';

type Sum = { amount: string };
type Spent = { viewer: { household: { expenses: { total: Sum } } } };

test.describe('spending', () => {
  test.use({ storageState: door('vetrovy') });

  test(
    'a month, whose it was, and every operation with its why',
    {
      tag: ['@R47', '@R48', '@R49', '@B8'],
    },
    async ({ page }, { project }) => {
      await page.goto('/');
      const sections = page.getByRole('navigation', {
        name: project.name === 'phone' ? 'Разделы' : 'Основная навигация',
      });
      await sections.getByRole('link', { name: 'Расходы' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Расходы' })).toBeVisible();

      // The month before is whole: it is compared, drawn and told as a table.
      await page.locator('nav[aria-label="Расходы"] .icon-btn').first().click();
      const total = page.locator('.figure');
      await expect(total).toContainText('₽');
      const everybody = (await total.textContent()) ?? '';
      await expect(page.getByRole('img', { name: /^Расходы за полгода/ })).toBeVisible();
      await page.getByText('Показать таблицей').click();
      await expect(page.locator('.month-table .month')).toHaveCount(6);
      await noSidewaysScroll(page);

      await page.getByRole('link', { name: 'Вера', exact: true }).click();
      await expect(page).toHaveURL(/who=account_/);
      await expect(total).not.toHaveText(everybody);
      await expect(page.getByRole('row', { name: /Мобильные тарифы/ })).toContainText('590');

      const plan = page.getByRole('button', { name: /Берег 30/ }).first();
      await plan.click();
      await expect(plan).toHaveAttribute('aria-expanded', 'true');
      await expect(page.getByText('Почему столько')).toBeVisible();
      await expect(page.getByText('Так эта операция записана в прежних книгах оператора.')).toBeVisible();
      await plan.click();
      await expect(page.getByText('Почему столько')).toBeHidden();
    },
  );

  test('operations are found by words, category and days, and the filter stands in the address', {
    tag: ['@R47'],
  }, async ({ page }) => {
    await page.goto('/spending');
    await page.getByRole('button', { name: 'Фильтр' }).click();
    await page.getByLabel('С какого дня').fill('');
    await page.getByLabel('По какой день').fill('');
    await page.getByLabel('Слова').fill('БЕЛАРУСЬ');
    await page.getByRole('button', { name: 'Показать', exact: true }).click();
    await expect(page).toHaveURL(/from=any/);
    await expect(page.locator('.operation').first()).toContainText('Звонок в Беларусь');
    await expect(page.locator('.operation', { hasNotText: 'Звонок в Беларусь' })).toHaveCount(0);

    await page.reload();
    await expect(page.getByLabel('Слова')).toHaveValue('БЕЛАРУСЬ');
    await expect(page.locator('.operation').first()).toContainText('Звонок в Беларусь');

    await page.getByLabel('Слова').fill('');
    await page.getByLabel('На что', { exact: true }).selectOption({ label: 'Телевидение' });
    await page.getByRole('button', { name: 'Показать', exact: true }).click();
    await expect(page.locator('.operation').first()).toContainText('Дом');
    await expect(page.locator('.operation', { hasText: 'Звонок' })).toHaveCount(0);

    await page.getByLabel('Слова').fill('такого не было');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Ничего не нашлось')).toBeVisible();
    await page.getByRole('button', { name: 'Сбросить' }).click();
    await expect(page).not.toHaveURL(/text=/);
  });

  test('the archive goes back page by page to what there was at first', {
    tag: ['@R48'],
  }, async ({ page }) => {
    await page.goto('/spending?from=any&to=any');
    const rows = page.locator('.operation');
    await expect(rows.first()).toBeVisible();
    const more = page.getByRole('button', { name: 'Показать ещё' });
    for (let before = await rows.count(); await more.isVisible(); before = await rows.count()) {
      await more.click();
      await expect.poll(() => rows.count()).toBeGreaterThan(before);
      // Whoever asked goes on where it begins.
      await expect(rows.nth(before).getByRole('button')).toBeFocused();
    }
    await expect(rows.last()).toContainText('Остаток на начало');
    const moments = await page.locator('.operation-day').allTextContents();
    expect(new Set(moments).size).toBe(moments.length);
  });

  test('everything is reached by the keyboard, in English too', {
    tag: ['@R47', '@B8', '@desktop'],
  }, async ({ page }) => {
    await speak(page, 'en');
    await page.goto('/spending?from=any&to=any');
    const first = page.locator('.operation > button').first();
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Why this much')).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByText('Why this much')).toBeHidden();

    const filter = page.getByRole('button', { name: 'Filter' });
    await filter.focus();
    await page.keyboard.press('Enter');
    await expect(filter).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Enter');
    await page.getByLabel('Words').focus();
    await page.keyboard.type('belarus');
    await page.keyboard.press('Enter');
    await expect(page.locator('.operation').first()).toContainText('Call to Belarus');

    const everyone = page.getByRole('link', { name: 'Everyone' });
    await everyone.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/who=account_/);
  });

  test('a new charge is seen within five seconds', { tag: ['@R42'] }, async ({ page }) => {
    const fresh = { id: 'entry_new', text: 'Только что', amount: '-7.00' };
    let charged = false;
    await amend<{ viewer: { household: { accounts: { ledger: { nodes: Record<string, unknown>[] } }[] } } }>(
      page,
      'Operations',
      ({ viewer }) => {
        const nodes = viewer.household.accounts[0]?.ledger.nodes;
        if (!charged || !nodes?.[0]) return;
        nodes.unshift({
          ...nodes[0],
          id: fresh.id,
          text: fresh.text,
          at: new Date().toISOString(),
          amount: { ...(nodes[0].amount as object), amount: fresh.amount },
        });
      },
    );
    await amend<Spent>(page, 'Expenses', ({ viewer }) => {
      if (charged) viewer.household.expenses.total.amount = '1234.56';
    });
    await page.goto('/spending?from=any&to=any');
    await expect(page.locator('.operation').first()).toBeVisible();

    charged = true;
    await expect(page.locator('.operation').first()).toContainText('Только что', { timeout: 5000 });
    await expect(page.locator('.figure')).toContainText('1 234');
  });

  test('a number leads to its operations', { tag: ['@R47', '@B14'] }, async ({ page }) => {
    await page.goto('/');
    await page.locator('a.line-card', { hasText: '+7 900 000-00-02' }).click();
    await expect(page.locator('.figure')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Расходы' }).click();
    await expect(page.getByRole('link', { name: 'Илья' }).and(page.locator('.chip'))).toHaveAttribute(
      'aria-current',
      'page',
    );
  });

  test('a home says until when its money lasts', { tag: ['@B14'] }, async ({ page }) => {
    await page.goto('/');
    await page.locator('a.line-card', { hasText: 'Дом' }).click();
    await expect(page.getByText(/денег хватит до\s\d/)).toBeVisible();
  });
});

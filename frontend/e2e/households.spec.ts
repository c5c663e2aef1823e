import { expect, test } from './kabinet.ts';
import { door } from './people.ts';

test.describe('several numbers, home and television', () => {
  test.use({ storageState: door('vetrovy') });

  test(
    'everything stands on the first page, and each line has its own',
    {
      tag: ['@R35', '@R41', '@R66', '@R60', '@R92'],
    },
    async ({ page }, { project }) => {
      await page.goto('/');
      await expect(page.locator('.phrase')).toBeVisible();
      await expect(page.locator('a.line-card')).toHaveCount(4);
      await expect(page.locator('.days li')).toHaveCount(10);
      await expect(page.locator('.bar').first()).toBeVisible();

      await page.locator('a.line-card', { hasText: '+7 900 000-00-01' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Вера' })).toBeVisible();
      await expect(page.locator('.figure')).toContainText('₽');
      await expect(page.getByRole('heading', { name: 'Тариф' })).toBeVisible();
      await expect(page.getByText('Работает')).toBeVisible();

      const back = page.getByRole('link', { name: project.name === 'phone' ? 'Назад' : 'Главная' });
      await back.first().click();
      await page.locator('a.line-card', { hasText: 'Дом' }).click();
      await expect(page.getByText('№ 1 0000 0001')).toBeVisible();
      await expect(page.getByText('Интернет работает')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Оборудование' })).toBeVisible();
    },
  );

  test('a day of the ribbon is amber when its charges are not covered, and only then', {
    tag: ['@R41'],
  }, async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.days li')).toHaveCount(10);
    const colours = (days: string) =>
      page
        .locator(`.days ${days} .knot`)
        .evaluateAll((knots) => [...new Set(knots.map((knot) => getComputedStyle(knot).backgroundColor))]);
    const amber = await colours('.short');
    expect(amber).toHaveLength(1);
    const calm = await colours('li:not(.short)');
    expect(calm.length).toBeGreaterThan(0);
    expect(calm).not.toContain(amber[0]);
    // Whose charge is amber is said in words as well.
    await expect(page.locator('.days .short .sr').first()).toContainText('денег не хватит');
    await expect(page.locator('.days .hit .sr', { hasText: 'денег не хватит' })).toHaveCount(0);
  });

  test('usage is paged and filtered, and the filter stands in the address', {
    tag: ['@R55', '@R35'],
  }, async ({ page }) => {
    await page.goto('/');
    await page.locator('a.line-card', { hasText: '+7 900 000-00-01' }).click();
    const usage = page.getByRole('region', { name: 'Звонки, SMS и интернет' });
    await expect(usage.getByRole('listitem')).toHaveCount(10);
    await expect(page.locator('.bone')).toHaveCount(0); // nothing moves under the pointer any more
    await usage.getByRole('button', { name: 'Показать ещё' }).click();
    await expect(usage.getByRole('listitem')).toHaveCount(20);

    await usage.getByRole('link', { name: 'SMS' }).click();
    await expect(page).toHaveURL(/kind=SMS/);
    await expect(usage.getByRole('link', { name: 'SMS' })).toHaveAttribute('aria-current', 'page');
    await expect(usage.getByRole('listitem')).toHaveCount(10);
    await expect(usage.getByRole('listitem').first()).toContainText('SMS');
    await page.reload();
    await expect(usage.getByRole('listitem').first()).toContainText('SMS');
  });

  test('channels are fetched when somebody looks, and can be searched', { tag: ['@R95'] }, async ({
    page,
  }) => {
    await page.goto('/');
    await page.locator('a.line-card', { hasText: 'Дом' }).click();
    await page.getByRole('button', { expanded: false }).filter({ hasText: 'канал' }).first().click();
    const channels = page.locator('.channels li');
    await expect(channels.first()).toBeVisible();
    const all = await channels.count();
    const name = (await channels.nth(2).locator('.font-strong').textContent()) ?? '';
    await page.getByLabel('Найти канал').fill(name.toLocaleUpperCase());
    await expect(channels.first()).toContainText(name);
    expect(await channels.count()).toBeLessThan(all);
    await page.getByLabel('Найти канал').fill('нет такого');
    await expect(page.getByText('в пакете нет')).toBeVisible();
  });

  test('a foreign or invented account is a page that does not exist', async ({ page }) => {
    await page.goto('/numbers/account_0000000000000');
    await expect(page.getByRole('heading', { name: 'Такой страницы нет' })).toBeVisible();
    await page.goto('/nowhere');
    await expect(page.getByRole('heading', { name: 'Такой страницы нет' })).toBeVisible();
    await page.getByRole('link', { name: 'На главную' }).click();
    await expect(page.locator('.phrase')).toBeVisible();
  });
});

const states = [
  { name: 'lesnoi', says: /./, cards: 1, detail: '+7 900 000-00-04' },
  { name: 'ozerova', says: /./, cards: 1, detail: 'Речная' },
  { name: 'polev', says: /минус|не\sхватит/i, cards: 1, detail: '−' },
  { name: 'severnaya', says: /Лев: SIM заблокирована/, cards: 2, detail: '+7 900 000-00-08' },
  { name: 'zarechnyi', says: /./, cards: 3, detail: 'на паузе' },
] as const;

for (const { name, says, cards, detail } of states) {
  test.describe(`the household ${name}`, () => {
    test.use({ storageState: door(name) });

    test('tells its state on the first page', { tag: ['@R41', '@R35'] }, async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('.phrase')).toHaveText(says);
      await expect(page.locator('a.line-card')).toHaveCount(cards);
      await expect(page.locator('.lines')).toContainText(detail);
    });
  });
}

test.describe('below zero', () => {
  test.use({ storageState: door('polev') });

  test('the trust credit explains itself', { tag: ['@R51'] }, async ({ page }) => {
    await page.goto('/');
    await page.locator('a.line-card').click();
    await expect(page.getByText('Кредит доверия включён')).toBeVisible();
    await expect(page.getByText(/Использовано .* осталось/)).toBeVisible();
  });
});

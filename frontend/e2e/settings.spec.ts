import { expect, noSidewaysScroll, test } from './kabinet.ts';
import { door } from './people.ts';

test.use({ storageState: door('vetrovy') });

test('language and theme are chosen here and stay chosen', { tag: ['@R91'] }, async ({ page }) => {
  await page.goto('/settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByText('Dark', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByText('Русский', { exact: true }).click();
  await page.getByText('Как в системе', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test.describe('a browser that asks for English first', () => {
  test.use({ locale: 'en-GB', storageState: { cookies: [], origins: [] } });

  test('gets it at the first visit, until another is chosen', { tag: ['@R91', '@phone'] }, async ({
    page,
  }) => {
    await page.goto('/sign-in/password');
    await expect(page.getByRole('heading', { name: 'Sign in with a password' })).toBeVisible();
    await page.getByRole('button', { name: 'Рус' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Вход с паролем' })).toBeVisible();
  });
});

test('the system’s theme is followed', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/settings');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('whole at 320 and 360 px and at 200 % zoom, in both languages', { tag: ['@R91', '@desktop'] }, async ({
  page,
}) => {
  await page.goto('/');
  const cards = page.locator('a.line-card');
  await expect(cards.first()).toBeVisible();
  const hrefs = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('href')));
  const number = hrefs.find((href) => href?.startsWith('/numbers/')) ?? '';
  const home = hrefs.find((href) => href?.startsWith('/homes/')) ?? '';
  for (const language of ['ru', 'en']) {
    await page.evaluate((chosen) => localStorage.setItem('kabinet.language', chosen), language);
    for (const path of [
      '/',
      number,
      home,
      '/settings',
      '/sign-in',
      '/sign-in/password',
      '/sign-in/device',
      '/demo/handset',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // 640 × 450 is what a 1280 × 900 window shows at 200 %.
      for (const [width, height] of [
        [320, 700],
        [360, 740],
        [640, 450],
      ] as const) {
        await page.setViewportSize({ width, height });
        await noSidewaysScroll(page);
      }
    }
  }
});

test('targets are at least 44 px high', async ({ page }) => {
  for (const path of ['/', '/settings', '/sign-in', '/sign-in/password']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const small = await page
      .locator('a:visible, button:visible, summary:visible, select:visible, .segments label:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => !target.classList.contains('skip'))
          .map((target) => ({ name: target.textContent, height: target.getBoundingClientRect().height }))
          .filter(({ height }) => height < 43.9),
      );
    expect(small, path).toEqual([]);
  }
});

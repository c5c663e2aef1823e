import { amend, answer, expect, test } from './kabinet.ts';
import { door } from './people.ts';

test.use({ storageState: door('lesnoi') });

type Answer = { viewer: { session: { warnAt: string; idleAt: string } } };

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

test('two minutes before the end there is a warning, and staying is an act', { tag: ['@R28'] }, async ({
  page,
}) => {
  let near = true;
  const soon = ({ viewer }: Answer) => {
    if (!near) return;
    viewer.session.warnAt = inSeconds(1);
    viewer.session.idleAt = inSeconds(120);
  };
  await amend(page, 'Cabinet', soon);
  await amend(page, 'CurrentSession', ({ viewer }: Answer) => {
    if (!near) return;
    viewer.session.warnAt = inSeconds(-1);
    viewer.session.idleAt = inSeconds(119);
  });
  const asked: (string | undefined)[] = [];
  await page.route('**/graphql', async (route) => {
    const request = route.request();
    if (request.postDataJSON()?.operationName === 'CurrentSession')
      asked.push(request.headers()['kabinet-activity']);
    await route.fallback();
  });
  await page.goto('/');

  const dialog = page.getByRole('dialog', { name: 'Вы ещё здесь?' });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(/1:5\d/);
  expect(asked[0], 'looking at the clock is no act').toBe('none');
  near = false;
  await dialog.getByRole('button', { name: 'Остаться' }).click();
  await expect(dialog).toBeHidden();
  expect(asked.at(-1), 'staying is').toBeUndefined();
});

test('a session that ended by itself says why', { tag: ['@R28'] }, async ({ page }) => {
  await amend(page, 'Cabinet', ({ viewer }: Answer) => {
    viewer.session.warnAt = inSeconds(1);
    viewer.session.idleAt = inSeconds(2);
  });
  await amend(page, 'CurrentSession', (data: { viewer: unknown }) => {
    data.viewer = null;
  });
  await page.goto('/');
  await expect(page.getByText('20 минут не было действий')).toBeVisible();
  await expect(page).toHaveURL(/reason=idle/);
});

test('refreshing the figures is not the viewer’s activity', { tag: ['@R28', '@R42'] }, async ({ page }) => {
  await page.clock.install();
  await page.goto('/');
  await expect(page.locator('.phrase')).toBeVisible();
  const refreshed = page.waitForRequest(
    (request) => request.url().endsWith('/graphql') && request.postDataJSON()?.operationName === 'Cabinet',
  );
  await page.clock.fastForward(61_000);
  expect((await refreshed).headers()['kabinet-activity']).toBe('none');
});

test('only hashes are sent, never the text of a question', async ({ page }) => {
  const sent = page.waitForRequest('**/graphql');
  await page.goto('/');
  const body = (await sent).postDataJSON();
  expect(body.query).toBeUndefined();
  expect(body.extensions.persistedQuery.sha256Hash).toMatch(/^[0-9a-f]{64}$/);
});

const unknown = { errors: [{ message: '-', extensions: { code: 'UNKNOWN_DOCUMENT' } }] };

test('a page older than the server loads itself anew', async ({ page }) => {
  let asked = 0;
  await answer(page, 'Cabinet', () => {
    asked += 1;
    return unknown;
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Не\sполучилось/);
  await expect.poll(() => asked, { message: 'once as it was, once anew, and no more' }).toBe(2);

  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
  await expect(page.locator('.phrase')).toBeVisible();
});

test.describe('with the offline shell', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without network the page keeps its figures and says how old they are', { tag: ['@R91'] }, async ({
    page,
    context,
  }) => {
    await page.goto('/');
    await expect(page.locator('.phrase')).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await expect(page.getByText(/Нет сети\. Данные на\s\d\d:\d\d/)).toBeVisible();
    await expect(page.locator('a.line-card')).toHaveCount(1);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: /Нет\sсети/ })).toBeVisible();
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map((request) => new URL(request.url).pathname);
    });
    expect(kept).toContain('/');
    expect(kept.filter((path) => path.startsWith('/graphql') || path.startsWith('/demo'))).toEqual([]);

    await context.setOffline(false);
    await expect(page.locator('.phrase')).toBeVisible();
  });
});

test('whoever is signed in and comes by the door goes on inside', { tag: ['@R28'] }, async ({ page }) => {
  await page.goto('/sign-in?to=%2Fsettings');

  await expect(page).toHaveURL(/\/settings$/);
});

test('the cabinet can be installed', { tag: ['@R91'] }, async ({ page }) => {
  await page.goto('/sign-in');
  const manifest = await page.request.get('/manifest.webmanifest');
  const { icons, display } = await manifest.json();
  expect(display).toBe('standalone');
  for (const icon of icons) expect((await page.request.get(icon.src)).ok(), icon.src).toBe(true);
});

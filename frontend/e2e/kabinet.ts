import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

type Language = 'ru' | 'en';

/** Every test also asserts that nothing foreign was asked for and that no page complained. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url()))
          foreign.push(request.url());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
      });
      await use(undefined);
      expect(foreign, 'requests to others').toEqual([]);
      expect(complaints, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** What a part needs that is drawn by the same pieces as its screen, and what a screen needs. */
type Looks = { themes?: ('light' | 'dark')[] };

/** Opens every page of a test in a language. */
export async function speak(page: Page, language: Language) {
  await page.addInitScript((chosen) => localStorage.setItem('kabinet.language', chosen), language);
}

/**
 * Draws a screen whole, once nothing of it is still on its way, in both themes, and keeps the pictures. A state of a
 * screen is drawn by the screen's own parts, so one theme in each language shows it: light in Russian, dark in English.
 */
export async function look(page: Page, name: string, language: Language, { themes }: Looks = {}) {
  // A page is there once its words are, which come after its code.
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  if (!name.startsWith('loading')) await expect(page.locator('.bone')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const width = page.viewportSize()?.width ?? 0;
  const height = page.viewportSize()?.height ?? 0;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  const seenByAxe = axeTheme(language);
  for (const theme of themes ?? (['light', 'dark'] as const)) {
    await page.evaluate((worn) => {
      document.documentElement.dataset.theme = worn;
    }, theme);
    await page.screenshot({
      path: `target/screens/${name}-${width}-${theme}-${language}.png`,
      animations: 'disabled',
      scale: 'css',
    });
    if (theme === seenByAxe) await axe(page, `${name} ${width} ${theme} ${language}`);
  }
  expect(await page.getByRole('heading', { level: 1 }).count(), `one h1 on ${name}`).toBe(1);
  await page.setViewportSize({ width, height });
}

/** A look at a state in the theme that axe sees. */
export async function lookOnce(page: Page, name: string, language: Language) {
  await look(page, name, language, { themes: [axeTheme(language)] });
}

/** Colours hang on the theme and names on the language: light in Russian and dark in English show axe all of both. */
function axeTheme(language: Language) {
  return language === 'ru' ? 'light' : 'dark';
}

async function axe(page: Page, screen: string) {
  // No frames here, so no second page is needed to gather their results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' · ')}`),
    screen,
  ).toEqual([]);
}

export async function noSidewaysScroll(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `sideways scroll on ${page.url()} at ${page.viewportSize()?.width} px`).toBeLessThanOrEqual(0);
}

/** Answers an operation in the server's place. */
export async function answer(page: Page, operation: string, data: unknown) {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback();
    await route.fulfill({ json: typeof data === 'function' ? data() : data });
  });
}

/** Lets the server answer and changes what it said. */
export async function amend<Data>(page: Page, operation: string, change: (data: Data) => void) {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName !== operation) return route.fallback();
    const response = await route.fetch();
    const json: { data: Data } = await response.json();
    change(json.data);
    await route.fulfill({ response, json });
  });
}

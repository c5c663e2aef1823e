import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

type Look = { theme: 'light' | 'dark'; language: 'ru' | 'en' };

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

export async function wear(page: Page, { theme, language }: Look) {
  await page.addInitScript(
    ([chosenTheme, chosenLanguage]) => {
      localStorage.setItem('kabinet.theme', chosenTheme);
      localStorage.setItem('kabinet.language', chosenLanguage);
    },
    [theme, language] as const,
  );
}

/** Draws a screen whole once nothing of it is still on its way, keeps its picture and lets axe look at its theme and language once. */
export async function look(page: Page, name: string, { theme, language }: Look) {
  if (!name.startsWith('loading')) await expect(page.locator('.bone')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const width = page.viewportSize()?.width ?? 0;
  const height = page.viewportSize()?.height ?? 0;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, whole) });
  await page.screenshot({
    path: `target/screens/${name}-${width}-${theme}-${language}.png`,
    animations: 'disabled',
    scale: 'css',
  });
  // Colours hang on the theme and names on the language: light in Russian and dark in English show axe all of both.
  if ((theme === 'light') === (language === 'ru')) {
    // No frames here, so no second page is needed to gather their results.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' · ')}`),
      `${name} ${width} ${theme} ${language}`,
    ).toEqual([]);
  }
  expect(await page.getByRole('heading', { level: 1 }).count(), `one h1 on ${name}`).toBe(1);
  await page.setViewportSize({ width, height });
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

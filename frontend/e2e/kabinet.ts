import { test as base, expect, type Page } from '@playwright/test';

export type Language = 'ru' | 'en';

/** Every test also asserts that nothing foreign was asked for and that no page complained. */
export const test = base.extend<{ quiet: undefined; beside: RegExp | undefined }>({
  /** The one neighbour that a journey is meant to visit. */
  beside: [undefined, { option: true }],
  quiet: [
    async ({ context, baseURL, beside }, use) => {
      const foreign: string[] = [];
      const complaints: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        const known = url.startsWith(`${baseURL}/`) || /^(data|blob):/.test(url) || beside?.test(url);
        if (!known) foreign.push(url);
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
      });
      await use(undefined);
      // What a page still asks for when its journey is over is answered by nobody.
      for (const page of context.pages()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      expect(foreign, 'requests to others').toEqual([]);
      expect(complaints, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens every page of a test in a language. */
export async function speak(page: Page, language: Language) {
  await page.addInitScript((chosen) => localStorage.setItem('kabinet.language', chosen), language);
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

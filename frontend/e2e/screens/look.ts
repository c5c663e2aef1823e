import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type Language } from '../kabinet.ts';

export const LANGUAGES = ['ru', 'en'] as const;

/** A phone and a desktop. A page chooses its layout by its width alone, so one opened page shows both. */
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

/** The smallest phone that everything must fit: looked at by axe instead of the drawn size. */
const SMALLEST = { width: 360, height: 740 };
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Draws a screen whole on both sizes and in both themes, once nothing of it is still on its way, and keeps the pictures. */
export async function look(page: Page, name: string, language: Language) {
  await draw(page, name, language, THEMES);
}

/**
 * A state of a screen is drawn by the screen's own parts, so one theme in each language shows it: light in Russian,
 * dark in English.
 */
export async function lookOnce(page: Page, name: string, language: Language) {
  await draw(page, name, language, [axeTheme(language)]);
}

/** The time by the server's clock, some seconds from now. */
export const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

async function draw(page: Page, name: string, language: Language, themes: readonly Theme[]) {
  // A page is there once its words are, which come after its code.
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.evaluate(() => document.fonts.ready);
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    if (!name.startsWith('loading')) await expect(page.locator('.bone')).toHaveCount(0);
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const tall = { ...size, height: Math.max(size.height, whole) };
    await page.setViewportSize(tall);
    for (const theme of themes) {
      await page.evaluate((worn) => {
        document.documentElement.dataset.theme = worn;
      }, theme);
      await page.screenshot({
        path: `target/screens/${name}-${size.width}-${theme}-${language}.png`,
        animations: 'disabled',
        scale: 'css',
      });
      if (theme === axeTheme(language)) {
        if (size === PHONE) await page.setViewportSize(SMALLEST);
        await axe(page, `${name} ${size === PHONE ? SMALLEST.width : size.width} ${theme} ${language}`);
        if (size === PHONE) await fits(page, name);
        await page.setViewportSize(tall);
      }
    }
  }
  expect(await page.getByRole('heading', { level: 1 }).count(), `one h1 on ${name}`).toBe(1);
  await page.setViewportSize(PHONE);
}

/** Nothing stands out at the side. */
async function fits(page: Page, name: string) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${name} on the smallest phone`).toBeLessThanOrEqual(SMALLEST.width);
}

/** Colours hang on the theme and names on the language: light in Russian and dark in English show axe all of both. */
function axeTheme(language: Language): Theme {
  return language === 'ru' ? 'light' : 'dark';
}

/** Nothing that a machine can tell is in anybody’s way. */
export async function axe(page: Page, screen: string) {
  // No frames here, so no second page is needed to gather their results; only what is wrong is gathered.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' · ')}`),
    screen,
  ).toEqual([]);
}

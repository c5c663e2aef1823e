import { existsSync } from 'node:fs';
import { chromium, defineConfig } from '@playwright/test';

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's two: the shell draws the same pages without a browser's window around them, in half the time. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** CHROMIUM_PATH, Playwright's own, the system's, npm's: the first that is there. */
async function browser() {
  const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox', '--disable-gpu'] : QUIET;
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, args };
  if (existsSync(chromium.executablePath())) return { args };
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args };
  const npm = await import('@sparticuz/chromium').catch(() => {
    throw new Error(
      'No browser: set CHROMIUM_PATH, or `npx playwright install chromium`, or install chromium',
    );
  });
  return { executablePath: await npm.default.executablePath(), args };
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/e2e',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:8080',
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
    screenshot: 'only-on-failure',
    serviceWorkers: 'block',
    launchOptions: await browser(),
  },
  projects: [
    // The first through them meet a server that has only just started, on a machine that may be busy.
    { name: 'doors', testMatch: 'doors.setup.ts', timeout: 120_000, expect: { timeout: 30_000 } },
    // A journey for one kind of screen is tagged with it; every other one is made on both.
    {
      name: 'phone',
      dependencies: ['doors'],
      testIgnore: 'screens/**',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      dependencies: ['doors'],
      testIgnore: 'screens/**',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    // Every screen is looked at in both sizes by one look.
    {
      name: 'screens',
      dependencies: ['doors'],
      testMatch: 'screens/*.spec.ts',
      use: { viewport: { width: 390, height: 844 } },
    },
  ],
});

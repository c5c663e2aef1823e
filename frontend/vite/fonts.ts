import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const root = path.join(import.meta.dirname, '..');
const files = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource-variable/onest/package.json')),
  'files',
);

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

/** What each file of the typeface holds; `styles/fonts.css` repeats the ranges for the browser. */
const subsets = {
  cyrillic: { from: 'cyrillic', text: `ЁЄІЇёєії№${range(0x410, 0x44f)}` },
  latin: { from: 'latin', text: `${range(0x20, 0x7e)}\u00a0«°±·»×–—${range(0x2018, 0x201e)}•…−` },
  rouble: { from: 'latin-ext', text: '₽' },
} as const;

async function write(folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const [name, { from, text }] of Object.entries(subsets)) {
    const source = readFileSync(path.join(files, `onest-${from}-wght-normal.woff2`));
    const subset = await subsetFont(source, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
    });
    writeFileSync(path.join(folder, `onest-${name}.woff2`), subset);
  }
}

/**
 * Cuts Onest down to the letters we use. Latin (with the digits) is preloaded always; Cyrillic only by
 * `theme.js`, when the language needs it.
 */
export function fonts(): Plugin {
  return {
    name: 'kabinet-fonts',
    buildStart: () => write(path.join(root, 'target/fonts')),
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const file = (name: string) =>
          Object.values(bundle ?? {}).find(
            (asset) => asset.type === 'asset' && asset.names.includes(`onest-${name}.woff2`),
          )?.fileName;
        const cyrillic = file('cyrillic');
        const latin = file('latin');
        if (!cyrillic || !latin) return html;
        return {
          html: html.replace('src="/theme.js"', `src="/theme.js" data-cyrillic="/${cyrillic}"`),
          tags: [
            {
              tag: 'link',
              injectTo: 'head-prepend',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${latin}` },
            },
          ],
        };
      },
    },
  };
}

// What a first visit may weigh, in gzip. Exceeding a budget fails the build.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const kB = 1000;
const budgets = { initialJs: 120 * kB, css: 12 * kB, route: 15 * kB, widget: 30 * kB, allJs: 350 * kB };

const target = path.join(import.meta.dirname, '../target');
const manifest = JSON.parse(readFileSync(path.join(target, 'classes/static/.vite/manifest.json'), 'utf8'));
const weight = (file) =>
  gzipSync(readFileSync(path.join(target, 'classes/static', file)), { level: 9 }).length;

const entry = manifest['index.html'];
const reached = (key, seen = new Set()) => {
  if (!seen.has(key)) {
    seen.add(key);
    for (const next of manifest[key].imports ?? []) reached(next, seen);
  }
  return seen;
};
const sum = (keys) => [...keys].reduce((total, key) => total + weight(manifest[key].file), 0);

const initial = reached('index.html');
// One catalogue of messages is needed before the first paint, whichever language it is.
const catalogues = Object.keys(manifest).filter((key) => /^src\/text\/(ru|en)\.ts$/.test(key));
const heaviestCatalogue = Math.max(0, ...catalogues.map((key) => weight(manifest[key].file)));
const scripts = Object.keys(manifest).filter((key) => manifest[key].file.endsWith('.js'));
const lazy = (pattern) =>
  Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && pattern.test(key));
const own = (key) => sum([...reached(key)].filter((part) => !initial.has(part)));

const rows = [
  ['initial JS', sum(initial) + heaviestCatalogue, budgets.initialJs],
  ['CSS', (entry.css ?? []).reduce((total, file) => total + weight(file), 0), budgets.css],
  ['all JS', sum(scripts), budgets.allJs],
  ...lazy(/(Page|Screen)\.tsx$/).map((key) => [
    `route ${path.basename(key, '.tsx')}`,
    own(key),
    budgets.route,
  ]),
  ...lazy(/(?<!Page|Screen)\.tsx$/).map((key) => [
    `widget ${path.basename(key, '.tsx')}`,
    own(key),
    budgets.widget,
  ]),
];

let over = false;
for (const [name, size, limit] of rows) {
  over ||= size > limit;
  const mark = size > limit ? 'OVER' : 'ok';
  console.log(
    `[budget] ${name.padEnd(28)} ${(size / kB).toFixed(1).padStart(6)} of ${limit / kB} kB  ${mark}`,
  );
}
if (over) process.exit(1);

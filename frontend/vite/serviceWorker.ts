import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PUBLIC = ['/theme.js', '/manifest.webmanifest', '/icon.svg'];
const folder = path.join(import.meta.dirname, '../public');

/** Writes `sw.js` with the list of files that make up the application's shell. */
export function serviceWorker(): Plugin {
  return {
    name: 'kabinet-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built = Object.keys(bundle)
        .filter((file) => file.startsWith('assets/'))
        .map((file) => `/${file}`);
      const shell = ['/', ...PUBLIC, ...built.sort()];
      // names of built files tell their content, those of the others do not
      const contents = PUBLIC.map((file) => readFileSync(path.join(folder, file)));
      const hash = createHash('sha256').update(shell.join());
      for (const content of contents) hash.update(content);
      const version = hash.digest('hex').slice(0, 12);
      const template = readFileSync(path.join(import.meta.dirname, 'service-worker.js'), 'utf8');
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: template.replace('__VERSION__', version).replace("['__SHELL__']", JSON.stringify(shell)),
      });
    },
  };
}

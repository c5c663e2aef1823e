// Called by Maven: installs packages only when package.json or the lock changed, builds only when an input changed;
// `check` runs format, lint, types and unit tests.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = import.meta.dirname;
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed, found ${process.version}`);
  process.exit(1);
}

if (process.argv[2] === 'check') {
  npm('run', 'check');
  process.exit(0);
}
step('node_modules/.kabinet', ['package.json', 'package-lock.json'], ['install', '--no-audit', '--no-fund']);
step('target/built', ['.', '../schema.graphqls'], ['run', 'build']);

function step(stamp, inputs, npmArguments) {
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === hash(inputs)) return;
  npm(...npmArguments);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, hash(inputs)); // after the step, which may complete the lock
}

function npm(...words) {
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function hash(inputs) {
  const sum = createHash('sha256').update(process.version);
  for (const input of inputs) add(sum, join(root, input));
  return sum.digest('hex');
}

function add(sum, path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    sum.update(relative(root, path)).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) {
    if (!['node_modules', 'target', 'e2e', 'test-results'].includes(name)) add(sum, join(path, name));
  }
}

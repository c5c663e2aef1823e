// Sums the test reports under a folder and ends with the plain line `N passed, N failed`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

let passed = 0;
let failed = 0;
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (!/TEST-.*\.xml$/.test(name)) continue;
  for (const [suite] of readFileSync(join(process.argv[2], name), 'utf8').matchAll(/<testsuite\s[^>]*>/g)) {
    const count = (attribute) => Number(suite.match(new RegExp(`\\b${attribute}="(\\d+)"`))?.[1] ?? 0);
    const broken = count('failures') + count('errors');
    failed += broken;
    passed += count('tests') - broken - count('skipped');
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

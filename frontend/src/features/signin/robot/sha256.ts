const K = new Uint32Array(64);
const START = new Uint32Array(8);

/** Both tables are fractions of roots of the first primes: 64 cube roots, 8 square roots. */
function fill() {
  const fraction = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  let found = 0;
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) prime &&= candidate % divisor !== 0;
    if (!prime) continue;
    if (found < 8) START[found] = fraction(Math.sqrt(candidate));
    K[found++] = fraction(Math.cbrt(candidate));
  }
}
fill();

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const schedule = new Uint32Array(64);

/**
 * SHA-256 of a text of plain characters, in hexadecimal. The browser's own one exists only on pages served with TLS, and
 * waits at every call, which is slow for many short texts.
 */
export function sha256(text: string): string {
  const blocks = (text.length + 72) >>> 6;
  const words = new Uint32Array(blocks * 16);
  for (let i = 0; i < text.length; i++) {
    words[i >> 2] = at(words, i >> 2) | (text.charCodeAt(i) << (24 - (i & 3) * 8));
  }
  words[text.length >> 2] = at(words, text.length >> 2) | (0x80 << (24 - (text.length & 3) * 8));
  words[words.length - 1] = text.length * 8;

  const state = START.slice();
  for (let block = 0; block < blocks; block++) mix(state, words.subarray(block * 16, block * 16 + 16));
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(state: Uint32Array, block: Uint32Array) {
  schedule.set(block);
  for (let i = 16; i < 64; i++) {
    const a = at(schedule, i - 15);
    const b = at(schedule, i - 2);
    const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    schedule[i] = at(schedule, i - 16) + small + at(schedule, i - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const more = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + h + at(K, i) + at(schedule, i);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const less = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = (d + more) | 0;
    d = c;
    c = b;
    b = a;
    a = (more + less) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
}

function at(words: Uint32Array, index: number) {
  return words[index] ?? 0;
}

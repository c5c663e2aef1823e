const TOLERANCE = 5_000;

let offset = 0;

/** The server's clock: deadlines are its own, and a visitor's clock may be wrong by hours. */
export function now(): number {
  return Date.now() + offset;
}

/** Learns from an answer how far this device's clock is off; the header counts whole seconds. */
export function learn(answer: Response) {
  const at = Date.parse(answer.headers.get('Date') ?? '');
  if (Number.isNaN(at)) return;
  const difference = at + 500 - Date.now();
  offset = Math.abs(difference) > TOLERANCE ? difference : 0;
}

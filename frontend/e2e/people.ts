import type { Page } from '@playwright/test';

/** The demo's six households, by the number that opens each. */
export const households = {
  vetrovy: '+79000000001',
  lesnoi: '+79000000004',
  ozerova: '+79000000005',
  polev: '+79000000006',
  severnaya: '+79000000007',
  zarechnyi: '+79000000009',
} as const;

/** Numbers with reach SELF; the journeys sign in with them anew, so that no number asks for too many codes. */
export const ilya = '+79000000002';
export const masha = '+79000000003';
export const lev = '+79000000008';
/** Whose phone gets lost; nobody else's journey. */
export const timur = '+79000000018';

/** Nobody's number: the cabinet answers it like any other. */
export const stranger = (tail: number) => `+7999${String(tail).padStart(7, '0')}`;

export type HouseholdName = keyof typeof households;

/** The session that `doors.setup.ts` opened for a household. */
export function door(name: HouseholdName) {
  return `target/e2e-doors/${name}.json`;
}

/** The desk session that `doors.setup.ts` opened: each code of an authenticator works once. */
export const deskDoor = 'target/e2e-doors/desk.json';

/** The code in the latest message of a demo number that brought one, of any kind or of the kind it begins with. */
export async function latestCode(page: Page, msisdn: string, kind = '') {
  const read = async () => {
    const answer = await page.request.get(`/demo/handsets/${encodeURIComponent(msisdn)}/messages`);
    const messages = (await answer.json()) as { text: string }[];
    return messages.map(({ text }) => text.startsWith(kind) && /\d{6}/.exec(text)?.[0]).find(Boolean);
  };
  for (let tries = 0; tries < 150; tries++) {
    const code = await read();
    if (code) return code;
    await page.waitForTimeout(200);
  }
  throw new Error(`No code came to ${msisdn}`);
}

/** What the authenticator of one of the demo's staff shows now. */
export async function staffCode(page: Page, login: string) {
  const answer = await page.request.get('/demo/handsets/staff');
  const phones = (await answer.json()) as { login: string; code: string }[];
  return phones.find((phone) => phone.login === login)?.code ?? '';
}

import { learn } from './serverClock.ts';

function csrfToken() {
  return /(?:^|;\s*)XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
}

async function send(input: RequestInfo | URL, init: RequestInit | undefined, token: string) {
  const headers = new Headers(init?.headers);
  if (token) headers.set('X-XSRF-TOKEN', decodeURIComponent(token));
  const answer = await fetch(input, { ...init, headers, credentials: 'same-origin' });
  learn(answer);
  return answer;
}

/**
 * Sends an operation with the token that proves it comes from our own page. A refused one is sent once
 * more if the refusal brought a fresh token, as it does when the page itself came from the offline shell.
 */
export async function transport(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const token = csrfToken();
  const answer = await send(input, init, token);
  const fresh = csrfToken();
  return answer.status === 403 && fresh && fresh !== token ? send(input, init, fresh) : answer;
}

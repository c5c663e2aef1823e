import { type FragmentOf, graphql } from '../../../graphql/graphql.ts';

export const PasskeyFragment = graphql(`
  fragment PasskeyFacts on Passkey {
    id
    name
    addedAt
    lastUsedAt
  }
`);

export const PasskeysQuery = graphql(
  `
    query Passkeys {
      viewer {
        id
        passkeys {
          id
          ...PasskeyFacts
        }
      }
    }
  `,
  [PasskeyFragment],
);

export type PasskeyFacts = FragmentOf<typeof PasskeyFragment>;

/** A device's own name, which is the same in every language; the first guess at what to call its passkey. */
export function deviceName(agent: string) {
  return /iPhone|iPad|Android|Windows|Mac|Linux/.exec(agent)?.[0] ?? '';
}

import { type FragmentOf, graphql } from '../../../graphql/graphql.ts';

export const LinkedIdentityFragment = graphql(`
  fragment LinkedIdentityRow on LinkedIdentity {
    id
    network {
      id
      name
    }
    name
    linkedAt
    lastUsedAt
  }
`);

export type LinkedIdentityData = FragmentOf<typeof LinkedIdentityFragment>;

export const NetworksQuery = graphql(
  `
    query Networks {
      signInNetworks {
        id
        name
      }
      viewer {
        id
        linkedIdentities {
          id
          network {
            id
          }
          ...LinkedIdentityRow
        }
      }
    }
  `,
  [LinkedIdentityFragment],
);

import { graphql } from '../../graphql/graphql.ts';

export const DevicesQuery = graphql(`
  query Devices {
    viewer {
      id
      sessions {
        id
        device
        way
        startedAt
        lastUsedAt
        isCurrent
        isRemembered
      }
      waitingDevices {
        id
        device
        lastUsedAt
      }
    }
  }
`);

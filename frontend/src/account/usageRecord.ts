import { graphql } from '../graphql/graphql.ts';

export const UsageRecordFragment = graphql(`
  fragment UsageRow on UsageRecord {
    at
    kind
    direction
    otherParty
    volume {
      amount
      unit
    }
    charge {
      amount
      currency
    }
  }
`);

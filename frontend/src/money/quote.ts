import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** B6: what an act would do, as its sheet shows it. */
export const QuoteFragment = graphql(`
  fragment QuoteFacts on Quote {
    id
    validUntil
    chargedNow {
      amount
      currency
    }
    balanceAfter {
      amount
      currency
    }
    affordable
    lines {
      text
      amount {
        amount
        currency
      }
      on
      recurring
    }
    losses {
      text
    }
  }
`);

export type Quote = ResultOf<typeof QuoteFragment>;

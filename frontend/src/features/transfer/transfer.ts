import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { QuoteFragment } from '../../money/quote.ts';

export const TermsQuery = graphql(`
  query TransferTerms {
    operator {
      transfers {
        kind
        feePercent
        leastFee {
          amount
          currency
        }
        least {
          amount
          currency
        }
        most {
          amount
          currency
        }
      }
    }
  }
`);

export const TransferQuoteQuery = graphql(
  `
    query TransferQuote($from: ID!, $to: TransferToInput!, $amount: Decimal!) {
      viewer {
        id
        household {
          id
          account(id: $from) {
            __typename
            id
            transferQuote(to: $to, amount: $amount) {
              __typename
              ... on TransferQuote {
                quote {
                  ...QuoteFacts
                }
                leftToday {
                  amount
                  currency
                }
                leftThisMonth {
                  amount
                  currency
                }
              }
              ... on UserError {
                message
              }
            }
          }
        }
      }
    }
  `,
  [QuoteFragment],
);

export const TransferFragment = graphql(`
  fragment TransferFacts on Transfer {
    id
    kind
    status
    to
    amount {
      amount
      currency
    }
    fee {
      amount
      currency
    }
  }
`);

export const TransferMutation = graphql(
  `
    mutation Transfer($input: TransferInput!) {
      transfer(input: $input) {
        __typename
        ... on TransferMade {
          transfer {
            ...TransferFacts
          }
          viewer {
            id
          }
        }
        ... on StaleQuote {
          quote {
            ...QuoteFacts
          }
        }
        ... on SecondProofRequired {
          ways
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [TransferFragment, QuoteFragment],
);

export const TransferNodeQuery = graphql(
  `
    query TransferNode($id: ID!) {
      node(id: $id) {
        __typename
        id
        ...TransferFacts
      }
    }
  `,
  [TransferFragment],
);

export type Terms = ResultOf<typeof TermsQuery>['operator']['transfers'][number];
export type Transfer = ResultOf<typeof TransferFragment>;
export type Kind = Terms['kind'];

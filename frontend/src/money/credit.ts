import { graphql } from '../graphql/graphql.ts';
import { QuoteFragment } from './quote.ts';

export const TrustCreditQuoteQuery = graphql(
  `
    query TrustCreditQuote($account: ID!, $on: Boolean!) {
      viewer {
        id
        household {
          id
          account(id: $account) {
            __typename
            id
            ... on MobileLine {
              trustCreditQuote(on: $on) {
                ...QuoteFacts
              }
            }
            ... on HomeContract {
              creditFacilityQuote(on: $on) {
                ...QuoteFacts
              }
            }
          }
        }
      }
    }
  `,
  [QuoteFragment],
);

export const SetTrustCreditMutation = graphql(
  `
    mutation SetTrustCredit($input: SetTrustCreditInput!) {
      setTrustCredit(input: $input) {
        __typename
        ... on CreditSet {
          order {
            id
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
        ... on UserError {
          message
        }
      }
    }
  `,
  [QuoteFragment],
);

export const SetCreditFacilityMutation = graphql(
  `
    mutation SetCreditFacility($input: SetCreditFacilityInput!) {
      setCreditFacility(input: $input) {
        __typename
        ... on CreditSet {
          order {
            id
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
        ... on UserError {
          message
        }
      }
    }
  `,
  [QuoteFragment],
);

import { graphql, type ResultOf } from '../../graphql/graphql.ts';

/** A payment, and how the household's accounts stand by now. */
export const PaymentQuery = graphql(`
  query Payment($id: ID!) {
    node(id: $id) {
      __typename
      ... on Payment {
        id
        accountId
        amount {
          amount
          currency
        }
        status
        createdAt
        settledAt
        declineReason
        receiptUrl
      }
    }
    viewer {
      id
      household {
        id
        accounts {
          __typename
          id
          label
          balance {
            amount {
              amount
              currency
            }
          }
        }
      }
    }
  }
`);

type Node = NonNullable<ResultOf<typeof PaymentQuery>['node']>;
export type Payment = Extract<Node, { __typename: 'Payment' }>;

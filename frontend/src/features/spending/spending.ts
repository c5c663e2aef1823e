import { graphql, type ResultOf } from '../../graphql/graphql.ts';

export const OperationFragment = graphql(`
  fragment Operation on LedgerEntry {
    id
    accountId
    at
    kind
    text
    amount {
      amount
      currency
    }
    balanceAfter {
      amount
      currency
    }
    why {
      rule
      ruleVersion
      formula
      text
      inputs {
        name
        label
        text
      }
    }
  }
`);

export const ExpensesQuery = graphql(`
    query Expenses($month: Date!, $who: ID) {
      viewer {
        id
        household {
          id
          expenses(month: $month, accountId: $who) {
            month
            total {
              amount
              currency
            }
            previousTotal {
              amount
              currency
            }
            byAccount {
              accountId
              total {
                amount
                currency
              }
            }
            byCategory {
              category
              total {
                amount
                currency
              }
            }
            months {
              month
              total {
                amount
                currency
              }
              byAccount {
                accountId
                total {
                  amount
                  currency
                }
              }
            }
          }
        }
      }
    }
`);

export const OperationsQuery = graphql(
  `
    query Operations($filter: LedgerFilter) {
      viewer {
        id
        household {
          id
          accounts {
            __typename
            id
            ledger(first: 10, filter: $filter) {
              nodes {
                ...Operation
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        }
      }
    }
  `,
  [OperationFragment],
);

export const OlderQuery = graphql(
  `
    query OlderOperations($account: ID!, $after: String, $filter: LedgerFilter) {
      node(id: $account) {
        __typename
        id
        ... on Account {
          ledger(first: 10, after: $after, filter: $filter) {
            nodes {
              ...Operation
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
        }
      }
    }
  `,
  [OperationFragment],
);

export type Operation = ResultOf<typeof OperationFragment>;
export type Expenses = NonNullable<ResultOf<typeof ExpensesQuery>['viewer']>['household']['expenses'];
export type Category = Expenses['byCategory'][number]['category'];

export const CATEGORIES: Category[] = [
  'MOBILE_PLANS',
  'ADD_ONS',
  'HOME_INTERNET',
  'TV',
  'USAGE',
  'TRANSFERS',
  'FEES',
];

/** Of whom the page tells, each in the hue and by the name the household knows. */
export type Person = { id: string; label: string; home: boolean; hue: number };

import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** What every page says about an account: its money, what will be charged, and how it is doing. */
export const AccountFragment = graphql(`
  fragment AccountFacts on Account {
    __typename
    id
    label
    balance {
      amount {
        amount
        currency
      }
      creditLimit {
        amount
        currency
      }
      asOf
      lastsUntil
    }
    nextCharges {
      on
      amount {
        amount
        currency
      }
      per
      balanceAfter {
        amount
        currency
      }
      covered
      product {
        id
        offering {
          name
        }
      }
    }
    stopped {
      since
      missing {
        amount
        currency
      }
    }
    ... on MobileLine {
      msisdn
      primary
      deviceLostSince
      sim {
        status
      }
      buckets {
        kind
        allowed {
          amount
          unit
        }
        used {
          amount
          unit
        }
        remaining {
          amount
          unit
        }
        unlimited
        startedAt
        expiresAt
        evenPace {
          amount
          unit
        }
      }
    }
    ... on HomeContract {
      address {
        street
        house
        flat
      }
      broadband {
        status
        speedMbps
      }
      tv {
        status
        channelCount
      }
    }
  }
`);

export type Account = ResultOf<typeof AccountFragment>;
export type Line = Extract<Account, { __typename: 'MobileLine' }>;
export type HomeContract = Extract<Account, { __typename: 'HomeContract' }>;
export type Bucket = Line['buckets'][number];
export type PlannedCharge = Account['nextCharges'][number];

export function isHome(account: Account): account is HomeContract {
  return account.__typename === 'HomeContract';
}

import { graphql, type ResultOf } from '../../../graphql/graphql.ts';

/** The numbers and contracts of the household, and how much each opens. */
export const NumbersQuery = graphql(`
  query Numbers {
    viewer {
      id
      household {
        id
        viewerCanArrange
        accounts {
          __typename
          id
          label
          reach
          addedAt
          ... on MobileLine {
            msisdn
            primary
          }
          ... on HomeContract {
            address {
              street
              house
              flat
            }
          }
        }
      }
    }
  }
`);

export type Household = NonNullable<ResultOf<typeof NumbersQuery>['viewer']>['household'];
export type Member = Household['accounts'][number];

export function isPrimary(member: Member) {
  return member.__typename === 'MobileLine' && member.primary;
}

/** What came of an act: what to say, or why not. */
export type Outcome = { done: true } | { refusal: string };

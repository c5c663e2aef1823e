import { graphql, type ResultOf } from '../../../graphql/graphql.ts';

export const RequestFragment = graphql(`
  fragment NumberRequest on LineLinkRequest {
    id
    ownMsisdn
    msisdn
    status
    confirmBefore
    ownConfirmed
    otherConfirmed
    switchOnUssd
    confirmUssd
    dueAt
    reason
  }
`);

/** The numbers and contracts of the household, how much each opens, and those that are on their way. */
export const NumbersQuery = graphql(
  `
  query Numbers {
    viewer {
      id
      lineLinkRequests {
        id
        msisdn
        status
        ...NumberRequest
      }
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
`,
  [RequestFragment],
);

export type Household = NonNullable<ResultOf<typeof NumbersQuery>['viewer']>['household'];
export type Member = Household['accounts'][number];

/** The latest request for each number, unless the number is here by now. */
export function latestOfEach<Request extends { msisdn: string; status: string }>(requests: Request[]) {
  return requests
    .filter(({ msisdn }, place) => requests.findIndex((other) => other.msisdn === msisdn) === place)
    .filter(({ status }) => status !== 'APPROVED');
}

export type NumberRequest = ResultOf<typeof RequestFragment>;

export function isPrimary(member: Member) {
  return member.__typename === 'MobileLine' && member.primary;
}

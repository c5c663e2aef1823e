import { graphql } from '../graphql/graphql.ts';

export const SessionFragment = graphql(`
  fragment SessionFacts on Session {
    startedAt
    idleAt
    warnAt
  }
`);

/** Asked for by the viewer it keeps the session open; asked for passively it only tells the time left. */
export const SessionQuery = graphql(
  `
    query CurrentSession {
      viewer {
        id
        session {
          ...SessionFacts
        }
      }
    }
  `,
  [SessionFragment],
);

import { graphql } from '../graphql/graphql.ts';

/** What may be said of the password this viewer's login has, and whether to offer one. */
export const PasswordQuery = graphql(`
  query Password {
    viewer {
      id
      password {
        kind
        since
        mustChange
      }
      passwordOffered
    }
  }
`);

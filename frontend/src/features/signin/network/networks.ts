import { graphql, type ResultOf } from '../../../graphql/graphql.ts';

/** R15, R18: the networks that are switched on. */
export const SignInNetworksQuery = graphql(`
  query SignInNetworks {
    signInNetworks {
      id
      name
    }
    simNetwork {
      id
    }
  }
`);

export type SignInNetworks = ResultOf<typeof SignInNetworksQuery>;

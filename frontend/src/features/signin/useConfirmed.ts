import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../graphql/graphql.ts';

const EVERY = 2_000;

const SignInOnceConfirmedMutation = graphql(`
  mutation SignInOnceConfirmed($input: SignInOnceConfirmedInput!) {
    signInOnceConfirmed(input: $input) {
      __typename
      ... on SignedIn {
        mustChangePassword
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Asks again and again whether the other device has said yes; a lost answer is asked for anew. */
export function useConfirmed(questionId: string, remember: boolean, onSignedIn: () => void) {
  const client = useClient();
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    if (refusal) return;
    let timer: ReturnType<typeof setTimeout>;
    let left = false;
    const look = async () => {
      const { data } = await client
        .mutation(SignInOnceConfirmedMutation, { input: { questionId, remember } })
        .toPromise();
      if (left) return;
      const result = data?.signInOnceConfirmed;
      if (result?.__typename === 'SignedIn') return onSignedIn();
      if (result?.__typename === 'NotConfirmed') return setRefusal(result.message);
      timer = setTimeout(look, EVERY);
    };
    timer = setTimeout(look, EVERY);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [client, questionId, remember, onSignedIn, refusal]);
  return refusal;
}

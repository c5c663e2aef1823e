import { useCallback } from 'react';
import { useMutation } from 'urql';
import { useApp } from '../app/appContext.ts';
import { graphql } from '../graphql/graphql.ts';

const ResumeSessionMutation = graphql(`
  mutation ResumeSession {
    resumeSession {
      __typename
      ... on SignedIn {
        viewer {
          id
        }
      }
    }
  }
`);

/** R16: opens a session on a device that was to be remembered; says whether it did. */
export function useResume() {
  const { forgetEverything } = useApp();
  const [, resume] = useMutation(ResumeSessionMutation);
  return useCallback(async () => {
    const { data } = await resume({});
    const open = data?.resumeSession.__typename === 'SignedIn';
    if (open) forgetEverything();
    return open;
  }, [resume, forgetEverything]);
}

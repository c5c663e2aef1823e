import { useEffect } from 'react';
import type { CombinedError } from 'urql';
import { useApp } from '../../app/appContext.ts';

/** Whether an answer says that nobody is signed in at the desk. */
export function isSignedOut(error: CombinedError | undefined) {
  return Boolean(error?.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED'));
}

/** A session that has ended while a part was open: everything is forgotten, and the page asks who is there. */
export function useSignedOut(error: CombinedError | undefined) {
  const { forgetEverything } = useApp();
  const signedOut = isSignedOut(error);
  useEffect(() => {
    if (signedOut) forgetEverything();
  }, [signedOut, forgetEverything]);
}

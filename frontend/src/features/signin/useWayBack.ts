import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { passively } from '../../graphql/client.ts';
import { SessionQuery } from '../../layout/session.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';

/** Whoever is still signed in and comes by the door goes on where they were, unless they have just left. */
export function useWayBack(welcome: boolean, to: string | undefined) {
  const navigate = useNavigate();
  const { language } = useWords();
  const [{ data }] = useQuery({
    query: SessionQuery,
    context: useMemo(() => passively(language), [language]),
    pause: !welcome,
  });
  const signedIn = Boolean(data?.viewer);
  useEffect(() => {
    if (welcome && signedIn) navigate({ href: to ?? paths.home, replace: true });
  }, [welcome, signedIn, to, navigate]);
}

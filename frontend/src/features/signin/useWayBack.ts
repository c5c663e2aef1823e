import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { useResume } from '../../devices/useResume.ts';
import { passively } from '../../graphql/client.ts';
import { graphql } from '../../graphql/graphql.ts';
import { paths } from '../../paths.ts';
import type { SignInReason } from '../../routes.tsx';
import { useWords } from '../../text/text.tsx';

const DoorQuery = graphql(`
  query Door {
    rememberedHere
    viewer {
      id
    }
  }
`);

/**
 * Whoever is still signed in and comes by the door goes on where they were, unless they have just left; a remembered
 * device opens by itself (R16), after an idle end when it is told to.
 */
export function useWayBack(reason: SignInReason | undefined, to: string | undefined) {
  const navigate = useNavigate();
  const resume = useResume();
  const tried = useRef(false);
  const { language } = useWords();
  const [{ data }] = useQuery({
    query: DoorQuery,
    context: useMemo(() => passively(language), [language]),
    pause: reason === 'ended',
  });
  const signedIn = Boolean(data?.viewer);
  const remembered = !signedIn && Boolean(data?.rememberedHere);
  const welcome = reason === undefined;
  useEffect(() => {
    if (welcome && signedIn) navigate({ href: to ?? paths.home, replace: true });
  }, [welcome, signedIn, to, navigate]);

  const goBack = useCallback(async () => {
    if (await resume()) await navigate({ href: to ?? paths.home, replace: true });
  }, [resume, navigate, to]);
  useEffect(() => {
    if (!welcome || !remembered || tried.current) return;
    tried.current = true;
    goBack();
  }, [welcome, remembered, goBack]);
  return reason === 'idle' && remembered ? goBack : undefined;
}

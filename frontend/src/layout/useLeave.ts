import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { useMutation } from 'urql';
import { useApp } from '../app/appContext.ts';
import { graphql } from '../graphql/graphql.ts';
import { paths } from '../paths.ts';
import { type EndReason, keepIdleAt } from './endReason.ts';

const SignOutMutation = graphql(`
  mutation SignOut {
    signOut {
      at
    }
  }
`);

/** Ways out of the cabinet; every tab of this browser follows. */
export function useLeave() {
  const navigate = useNavigate();
  const { forgetEverything } = useApp();
  const [, signOut] = useMutation(SignOutMutation);
  const tabs = useRef<BroadcastChannel | null>(null);

  const show = useCallback(
    async (reason: EndReason) => {
      keepIdleAt(null);
      await navigate({ to: paths.signIn, search: { reason }, replace: true });
      forgetEverything();
    },
    [navigate, forgetEverything],
  );

  useEffect(() => {
    const channel = new BroadcastChannel('kabinet.session');
    tabs.current = channel;
    channel.onmessage = ({ data }: MessageEvent<EndReason>) => show(data);
    return () => channel.close();
  }, [show]);

  const end = useCallback(
    (reason: EndReason) => {
      tabs.current?.postMessage(reason);
      return show(reason);
    },
    [show],
  );

  const leave = useCallback(
    async (reason: EndReason = 'ended') => {
      const { error } = await signOut({});
      if (!error) await end(reason);
      return !error;
    },
    [signOut, end],
  );

  return { leave, end };
}

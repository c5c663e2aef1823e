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

const LEAVING = 'leaving';
type Told = EndReason | typeof LEAVING;

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
    channel.onmessage = ({ data }: MessageEvent<Told>) => (data === LEAVING ? keepIdleAt(null) : show(data));
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
      // Whoever leaves by themselves is not told that something ended their session, in no tab.
      keepIdleAt(null);
      tabs.current?.postMessage(LEAVING);
      const { error } = await signOut({});
      if (!error) await end(reason);
      return !error;
    },
    [signOut, end],
  );

  return { leave, end };
}

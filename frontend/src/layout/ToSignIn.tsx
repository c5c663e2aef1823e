import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';
import { keepIdleAt, reasonOfEnd } from './endReason.ts';

/** To the sign-in page, once: a redirect drawn twice would start over each time. */
export function ToSignIn({ from }: { from?: string }) {
  const navigate = useNavigate();
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    gone.current = true;
    const reason = reasonOfEnd();
    keepIdleAt(null);
    const to = from === paths.home ? undefined : from;
    navigate({ to: paths.signIn, search: { to, reason }, replace: true });
  }, [navigate, from]);
  return null;
}

import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { paths } from '../paths.ts';

/** To the sign-in page, once: a redirect drawn twice would start over each time. */
export function ToSignIn({ from }: { from?: string }) {
  const navigate = useNavigate();
  const gone = useRef(false);
  useEffect(() => {
    if (gone.current) return;
    gone.current = true;
    navigate({ to: paths.signIn, search: from && from !== paths.home ? { to: from } : {}, replace: true });
  }, [navigate, from]);
  return null;
}

import { useEffect, useRef, useState } from 'react';
import { useResume } from '../devices/useResume.ts';
import { CabinetSkeleton } from './CabinetSkeleton.tsx';
import { ToSignIn } from './ToSignIn.tsx';

/** R16: a remembered device opens the cabinet again without the door; any other goes to it. */
export function ComeBack({ from }: { from: string }) {
  const resume = useResume();
  const tried = useRef(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (tried.current) return;
    tried.current = true;
    resume().then((open) => setRefused(!open));
  }, [resume]);
  return refused ? <ToSignIn from={from} /> : <CabinetSkeleton />;
}

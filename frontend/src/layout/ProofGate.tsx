import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { ProofContext, type SecondProofNeeded } from '../app/proof.ts';

const ProofDialog = lazy(() =>
  import('../features/proof/ProofDialog.tsx').then((file) => ({ default: file.ProofDialog })),
);

type Asked = { needed: SecondProofNeeded; settle: (proved: boolean) => void };

/** B2: one dialog for every act that needs a second proof; it is fetched when somebody first does. */
export function ProofGate({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = useCallback(
    (needed: SecondProofNeeded) =>
      new Promise<boolean>((resolve) => {
        const settle = (proved: boolean) => {
          setAsked(null);
          resolve(proved);
        };
        setAsked({ needed, settle });
      }),
    [],
  );
  return (
    <ProofContext value={ask}>
      {children}
      {asked && (
        <Suspense fallback={null}>
          <ProofDialog needed={asked.needed} settle={asked.settle} />
        </Suspense>
      )}
    </ProofContext>
  );
}

import { lazy, Suspense } from 'react';

const RobotNote = lazy(() => import('./RobotNote.tsx').then((file) => ({ default: file.RobotNote })));

/** Says what the browser is busy with, to those who listen too. */
export function RobotStatus({ solving }: { solving: boolean }) {
  return (
    <div role="status">
      {solving && (
        <Suspense>
          <RobotNote />
        </Suspense>
      )}
    </div>
  );
}

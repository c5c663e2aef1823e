import { useApp } from '../app/appContext.ts';
import { useWords } from '../text/text.tsx';
import { Sign } from '../ui/Sign.tsx';

/** The operator's sign and name; a name not known yet leaves the sign alone rather than flip later. */
export function OperatorMark() {
  const { text } = useWords();
  const { operatorName } = useApp();
  return (
    <>
      <Sign />
      {operatorName || <span className="sr">{text.app.name}</span>}
    </>
  );
}

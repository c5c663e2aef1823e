import { Link } from '@tanstack/react-router';
import { useApp } from '../app/appContext.ts';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';
import { Sign } from '../ui/Sign.tsx';

export function Brand() {
  const { text } = useWords();
  const { operatorName } = useApp();
  return (
    <Link className="brand" to={paths.home}>
      <Sign />
      {operatorName || text.app.name}
    </Link>
  );
}

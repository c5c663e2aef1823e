import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { OperatorQuery, useOperator } from '../app/Operator.ts';
import { paths } from '../paths.ts';
import { useWords } from '../text/text.tsx';
import { MessageScreen } from './MessageScreen.tsx';

export function NotFoundScreen() {
  const { text } = useWords();
  const [{ data }] = useQuery({ query: OperatorQuery });
  useOperator(data?.operator);
  return (
    <MessageScreen title={text.failure.notFoundTitle}>
      <p className="text-ink-2">{text.failure.notFound}</p>
      <p>
        <Link className="btn" to={paths.home}>
          {text.app.toHome}
        </Link>
      </p>
    </MessageScreen>
  );
}

import { Link } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { OperatorMark } from './OperatorMark.tsx';

export function Brand() {
  return (
    <Link className="brand" to={paths.home}>
      <OperatorMark />
    </Link>
  );
}

import { type LucideIcon, Plug, Router, Tv } from 'lucide-react';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { minor } from '../../text/money.ts';
import { useWords } from '../../text/text.tsx';
import { useContractWords } from './useContractWords.ts';

export const EquipmentFragment = graphql(`
  fragment EquipmentFacts on CustomerEquipment {
    id
    kind
    model
    serialNumber
    since
    rent {
      amount
      currency
    }
  }
`);

const ICONS: Record<string, LucideIcon> = { ROUTER: Router, SET_TOP_BOX: Tv, OPTICAL_TERMINAL: Plug };

/** R92: what the operator lends, and what the rent is. */
export function EquipmentRows(props: { equipment: FragmentOf<typeof EquipmentFragment>[] }) {
  const equipment = readFragment(EquipmentFragment, props.equipment);
  const { text, format } = useWords();
  const words = useContractWords();
  if (equipment.length === 0) return <p className="card text-small text-ink-2">{words.equipmentEmpty}</p>;
  return (
    <ul className="card flush rows with-glyphs">
      {equipment.map(({ id, kind, model, serialNumber, since, rent }) => {
        const Icon = ICONS[kind] ?? Plug;
        return (
          <li key={id}>
            <span className="glyph">
              <Icon strokeWidth={1.75} aria-hidden="true" />
            </span>
            <span className="min-w-0 grow">
              <span className="block font-strong">{model}</span>
              <span className="block text-caption text-ink-3">{words.kind[kind]}</span>
              <span className="nw block truncate text-caption text-ink-3">{words.serial(serialNumber)}</span>
              <span className="nw block text-caption text-ink-3">
                {words.since(format.dayAndYear(since))}
              </span>
            </span>
            <span className="nw flex-none text-small text-ink-2">
              {minor(rent) === 0 ? text.plan.free : `${format.money(rent)}${text.plan.per.MONTH}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

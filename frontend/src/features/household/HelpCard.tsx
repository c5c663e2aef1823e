import { ContactRows } from '../../app/ContactRows.tsx';
import { OperatorFragment } from '../../app/Operator.ts';
import { readFragment } from '../../graphql/graphql.ts';
import { useCabinet } from '../../layout/cabinetContext.ts';
import { useWords } from '../../text/text.tsx';

/** R88: whom to call, as the operator's profile says. */
export function HelpCard() {
  const { text } = useWords();
  const { contacts } = readFragment(OperatorFragment, useCabinet().operator);
  if (contacts.length === 0) return null;
  return (
    <section className="card flush" aria-labelledby="help">
      <h2 id="help" className="px-card pt-card pb-1">
        {text.home.help}
      </h2>
      <ContactRows contacts={contacts} />
    </section>
  );
}

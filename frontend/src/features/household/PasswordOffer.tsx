import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { PasswordQuery } from '../../app/password.ts';
import { graphql } from '../../graphql/graphql.ts';
import { paths } from '../../paths.ts';
import { useWords } from '../../text/text.tsx';
import { Refusal } from '../../ui/Refusal.tsx';

const DeclinePasswordOfferMutation = graphql(`
  mutation DeclinePasswordOffer {
    declinePasswordOffer {
      at
    }
  }
`);

/** R8, R9: a password is offered, never asked for; once declined it is not offered again. */
export function PasswordOffer() {
  const { text } = useWords();
  const [{ data }, ask] = useQuery({ query: PasswordQuery });
  const [, decline] = useMutation(DeclinePasswordOfferMutation);
  const [outcome, setOutcome] = useState<'declined' | 'failed' | null>(null);
  if (outcome === 'declined' || !data?.viewer?.passwordOffered) return null;

  const dismiss = async () => {
    setOutcome('declined');
    document.getElementById('main')?.focus({ preventScroll: true });
    const { error } = await decline({});
    if (error) setOutcome('failed');
    else ask({ requestPolicy: 'network-only' });
  };
  return (
    <section className="card flush" aria-labelledby="password-offer">
      <div className="p-card">
        <h2 id="password-offer">{text.password.offer}</h2>
        <p className="mt-1 text-small text-ink-2">{text.password.offerLead}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Link className="btn sm soft" to={paths.settings} hash="password">
            {text.password.set}
          </Link>
          <button type="button" className="btn sm out" onClick={dismiss}>
            {text.password.decline}
          </button>
        </div>
        <Refusal id="password-offer-refusal">{outcome === 'failed' && text.failure.network}</Refusal>
      </div>
    </section>
  );
}

import type { HomeContract } from '../../account/account.ts';
import { PlanCard, type ProductFragment } from '../../account/PlanCard.tsx';
import type { FragmentOf } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { ServiceStatus } from './ServiceStatus.tsx';

type Props = {
  broadband: NonNullable<HomeContract['broadband']>;
  plan: FragmentOf<typeof ProductFragment> | null;
};

/** Home internet: its speed, whether it works, and the plan with every price. */
export function InternetCard({ broadband, plan }: Props) {
  const { text, format } = useWords();
  const { internetOn, internetPaused, internetOff } = text.contract;
  return (
    <div className="stack">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="figure-head">{text.contract.speed(format.number(broadband.speedMbps))}</p>
        <ServiceStatus
          status={broadband.status}
          words={{ on: internetOn, paused: internetPaused, off: internetOff }}
        />
      </div>
      {plan && <PlanCard product={plan} tellsState={false} />}
    </div>
  );
}

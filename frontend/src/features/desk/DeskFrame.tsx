import { getRouteApi, Link } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { Suspense } from 'react';
import { useMutation } from 'urql';
import { useApp } from '../../app/appContext.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { LanguageSwitch } from '../../layout/LanguageSwitch.tsx';
import { OperatorMark } from '../../layout/OperatorMark.tsx';
import { paths } from '../../paths.ts';
import { EmptyQueue } from './EmptyQueue.tsx';
import { queues } from './queues.ts';
import { useDeskWords } from './useDeskWords.ts';

export const DeskFragment = graphql(`
  fragment DeskFacts on Desk {
    member {
      name
      role
    }
  }
`);

const SignOutStaffMutation = graphql(`
  mutation SignOutStaff {
    signOutStaff {
      at
    }
  }
`);

const route = getRouteApi('/desk');

/** What stays while queues change: who is here, the queues, the way out. */
export function DeskFrame(props: { desk: FragmentOf<typeof DeskFragment> }) {
  const { member } = readFragment(DeskFragment, props.desk);
  const { queue } = route.useSearch();
  const words = useDeskWords();
  const { forgetEverything } = useApp();
  const [, signOut] = useMutation(SignOutStaffMutation);
  const mine = queues.filter(({ supervised }) => !supervised || member.role === 'SUPERVISOR');
  const open = mine.find(({ key }) => key === queue) ?? mine[0];

  const leave = async () => {
    await signOut({});
    forgetEverything();
  };
  return (
    <div className="mx-auto max-w-240">
      <header className="desk-top">
        <span className="brand">
          <OperatorMark />
        </span>
        <LanguageSwitch />
        <button type="button" className="btn sm quiet nw" onClick={leave}>
          <LogOut className="s" strokeWidth={1.75} aria-hidden="true" />
          {words.leave}
        </button>
      </header>
      <main id="main" tabIndex={-1} className="page stack-6">
        <div>
          <h1>{words.title}</h1>
          <p className="text-small text-ink-2">
            {member.name}, {words.roles[member.role]}
          </p>
        </div>
        {mine.length > 0 && (
          <nav aria-label={words.queues} className="chips">
            {mine.map(({ key, title }) => (
              <Link
                key={key}
                className="chip"
                to={paths.desk}
                search={{ queue: key }}
                aria-current={key === open?.key ? 'page' : undefined}
              >
                {title(words)}
              </Link>
            ))}
          </nav>
        )}
        {open ? (
          <Suspense>
            <open.Part />
          </Suspense>
        ) : (
          <EmptyQueue title={words.noQueues} lead={words.noQueuesLead} />
        )}
      </main>
    </div>
  );
}

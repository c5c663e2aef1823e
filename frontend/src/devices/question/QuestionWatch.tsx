import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { passively } from '../../graphql/client.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { type EndReason, reasonOfEnd } from '../../layout/endReason.ts';
import { useWords } from '../../text/text.tsx';
import { watchSession } from '../watchSession.ts';
import { QuestionDialog } from './QuestionDialog.tsx';

const EVERY = 5_000;
/** Whoever leaves by themselves is gone by then, and is told so by what they pressed. */
const LEFT_BY_THEMSELVES = 300;

const SignInQuestionsQuery = graphql(`
  query SignInQuestions {
    viewer {
      id
      signInQuestions {
        id
        device
        choices
      }
    }
  }
`);

type Viewer = NonNullable<ResultOf<typeof SignInQuestionsQuery>['viewer']>;
export type Question = Viewer['signInQuestions'][number];

/**
 * R1, R29: while the page is seen it looks whether another browser asks to be let in, and hears when its session is
 * over; neither is an act of the viewer's.
 */
export function QuestionWatch({ end }: { end: (reason: EndReason) => Promise<void> }) {
  const client = useClient();
  const { language } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const [closed, setClosed] = useState<string[]>([]);

  useEffect(() => {
    let gone = false;
    const look = async () => {
      if (gone || !navigator.onLine) return;
      const { data } = await client.query(SignInQuestionsQuery, {}, passively(language)).toPromise();
      if (gone) return;
      const reason = reasonOfEnd();
      if (data && !data.viewer && reason) await end(reason);
      const asked = data?.viewer?.signInQuestions.find(({ id }) => !closed.includes(id));
      // one that is being looked at stays until it is closed
      setQuestion((shown) => shown ?? asked ?? null);
    };
    const timer = setInterval(() => document.visibilityState === 'visible' && look(), EVERY);
    const stop = watchSession(() => setTimeout(look, LEFT_BY_THEMSELVES));
    return () => {
      gone = true;
      clearInterval(timer);
      stop();
    };
  }, [client, language, end, closed]);

  if (!question) return null;
  return (
    <QuestionDialog
      key={question.id}
      question={question}
      onClose={() => {
        setClosed((before) => [...before, question.id]);
        setQuestion(null);
      }}
    />
  );
}

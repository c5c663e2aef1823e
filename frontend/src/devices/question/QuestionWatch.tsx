import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { passively } from '../../graphql/client.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { type EndReason, reasonOfEnd } from '../../layout/endReason.ts';
import { useWords } from '../../text/text.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';

const EVERY = 5_000;

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

/** R1: while the page is seen it looks whether another browser asks to be let in; that is no act of the viewer's. */
export function QuestionWatch({ end }: { end: (reason: EndReason) => Promise<void> }) {
  const client = useClient();
  const { language } = useWords();
  const [question, setQuestion] = useState<Question | null>(null);
  const [closed, setClosed] = useState<string[]>([]);

  useEffect(() => {
    const look = async () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return;
      const { data } = await client.query(SignInQuestionsQuery, {}, passively(language)).toPromise();
      if (data && !data.viewer) await end(reasonOfEnd() ?? 'elsewhere');
      const asked = data?.viewer?.signInQuestions.find(({ id }) => !closed.includes(id));
      // one that is being looked at stays until it is closed
      setQuestion((shown) => shown ?? asked ?? null);
    };
    const timer = setInterval(look, EVERY);
    return () => clearInterval(timer);
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

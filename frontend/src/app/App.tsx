import { RouterProvider } from '@tanstack/react-router';
import { startTransition, useCallback, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { createClient } from '../graphql/client.ts';
import { router } from '../routes.tsx';
import type { Language } from '../text/plural.ts';
import type { Messages } from '../text/ru.ts';
import { loadMessages, WordsProvider } from '../text/text.tsx';
import { AppContext, type Maintenance, type OperatorMet } from './appContext.ts';
import { keepBrand, keepLanguage, keepOperatorName, storedOperatorName } from './preferences.ts';

type Words = { language: Language; messages: Messages };

const REFERENCE_ZONE = 'Europe/Moscow';

/** The language, the client and what is known of the operator: all that outlives a page. */
export function App(props: Words) {
  const [words, setWords] = useState<Words>(props);
  const [visit, setVisit] = useState(0);
  const { language } = words;
  const [operator, setOperator] = useState(() => ({
    name: storedOperatorName(language),
    timeZone: REFERENCE_ZONE,
  }));
  const [maintenance, setMaintenance] = useState<Maintenance | null>(null);

  // A client holds what the server said to one person in one language, so it ends with either.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new visit is a new client
  const client = useMemo(() => createClient(language), [language, visit]);

  const chooseLanguage = useCallback(async (chosen: Language) => {
    const messages = await loadMessages(chosen);
    keepLanguage(chosen);
    // the page stays as it is until the words of its features are there too
    startTransition(() => {
      setWords({ language: chosen, messages });
      setOperator(({ timeZone }) => ({ name: storedOperatorName(chosen), timeZone }));
    });
  }, []);

  const forgetEverything = useCallback(() => setVisit((count) => count + 1), []);

  const meetOperator = useCallback(
    ({ name, brandColour, timeZone, maintenance: announced }: OperatorMet) => {
      setMaintenance(announced);
      keepBrand(brandColour);
      keepOperatorName(name, language);
      setOperator((known) =>
        known.name === name && known.timeZone === timeZone ? known : { name, timeZone },
      );
    },
    [language],
  );

  const app = useMemo(
    () => ({ operatorName: operator.name, chooseLanguage, forgetEverything, meetOperator, maintenance }),
    [operator.name, chooseLanguage, forgetEverything, meetOperator, maintenance],
  );

  return (
    <WordsProvider language={language} messages={words.messages} timeZone={operator.timeZone}>
      <AppContext value={app}>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </AppContext>
    </WordsProvider>
  );
}

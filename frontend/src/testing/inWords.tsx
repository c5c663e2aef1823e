import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Client, fetchExchange, Provider } from 'urql';
import { ru } from '../text/ru.ts';
import { WordsProvider } from '../text/text.tsx';

type Answer = { status?: number; body: unknown };

/** Draws a part of a page with a server that always answers the same; what it was asked is kept. */
export function drawWith(answer: Answer, part: ReactNode) {
  const asked: Record<string, unknown>[] = [];
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_input, init) => {
      asked.push(JSON.parse(String(init?.body)).variables.input);
      return Response.json(answer.body, { status: answer.status ?? 200 });
    },
  });
  render(
    <WordsProvider language="ru" messages={ru} timeZone="Europe/Moscow">
      <Provider value={client}>{part}</Provider>
    </WordsProvider>,
  );
  return asked;
}

import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { OperationResult } from 'urql';
import { afterEach, expect, test, vi } from 'vitest';
import { type AskForProof, ProofContext, useProven } from './proof.ts';

afterEach(cleanup);

type Data = { act: { __typename: string } };

const answer = (act: object) => ({ data: { act } }) as unknown as OperationResult<Data>;
const refused = answer({
  __typename: 'SecondProofRequired',
  message: 'SIM-карту меняли вчера.',
  ways: ['PASSWORD'],
});
const helpless = answer({ __typename: 'SecondProofRequired', message: 'Подождите до завтра.', ways: [] });
const done = answer({ __typename: 'Done' });

function proven(answers: OperationResult<Data>[], ask: AskForProof) {
  const act = vi.fn(async () => answers.shift() ?? done);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ProofContext value={ask}>{children}</ProofContext>
  );
  const { result } = renderHook(() => useProven(), { wrapper });
  return { act, outcome: result.current(act, (data) => data.act) };
}

test('what needs no proof is done once and nobody is asked', async () => {
  const ask = vi.fn(async () => true);
  const { act, outcome } = proven([done], ask);

  expect(await outcome).toBe(done);
  expect(act).toHaveBeenCalledTimes(1);
  expect(ask).not.toHaveBeenCalled();
});

test('once it is proved the act is done again', async () => {
  const ask = vi.fn(async () => true);
  const { act, outcome } = proven([refused, done], ask);

  expect(await outcome).toBe(done);
  expect(act).toHaveBeenCalledTimes(2);
  expect(ask).toHaveBeenCalledWith(refused.data?.act);
});

test('who would rather not prove it is told why nothing was done', async () => {
  const { act, outcome } = proven([refused], async () => false);

  expect(await outcome).toBe(refused);
  expect(act).toHaveBeenCalledTimes(1);
});

test('who has nothing to prove with is not asked', async () => {
  const ask = vi.fn(async () => true);
  const { outcome } = proven([helpless], ask);

  expect(await outcome).toBe(helpless);
  expect(ask).not.toHaveBeenCalled();
});

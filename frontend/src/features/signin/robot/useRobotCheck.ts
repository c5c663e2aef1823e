import { useState } from 'react';
import { type FragmentOf, graphql, readFragment } from '../../../graphql/graphql.ts';

export const RobotCheckFragment = graphql(`
  fragment RobotCheck on RobotCheckRequired {
    challenge {
      algorithm
      challenge
      salt
      maxNumber
      signature
    }
  }
`);

type Required = FragmentOf<typeof RobotCheckFragment>;
type Ask<Answer> = (solved: { robotCheck?: string }) => Promise<Answer>;

/** R5, S17: asks; if the answer wants a robot check, the browser solves it and asks once more. */
export function useRobotCheck() {
  const [solving, setSolving] = useState(false);

  const passing = async <Answer>(
    ask: Ask<Answer>,
    required: (answer: Answer) => Required | null | undefined,
  ): Promise<Answer> => {
    const answer = await ask({});
    const check = readFragment(RobotCheckFragment, required(answer));
    if (!check) return answer;
    setSolving(true);
    try {
      const { solve } = await import('./solve.ts');
      const robotCheck = await solve(check.challenge);
      return robotCheck ? await ask({ robotCheck }) : answer;
    } finally {
      setSolving(false);
    }
  };
  return { passing, solving };
}

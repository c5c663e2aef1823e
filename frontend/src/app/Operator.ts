import { useEffect } from 'react';
import { type FragmentOf, graphql, readFragment } from '../graphql/graphql.ts';
import { useApp } from './appContext.ts';

export const OperatorFragment = graphql(`
  fragment OperatorFacts on Operator {
    name
    brandColour
    timeZone
    currency
    signInCodeLength
    signInCodeAlphabet
    passkeysTaken
    demo
    maintenance {
      startsAt
      endsAt
    }
    shortCodes {
      passwordUssd
      passwordSms
      passwordSmsWord
      passwordVoice
    }
    contacts {
      label
      value
      kind
    }
  }
`);

export const OperatorQuery = graphql(
  `
    query Operator {
      operator {
        ...OperatorFacts
      }
    }
  `,
  [OperatorFragment],
);

/** The operator as soon as an answer has brought it; its name and colour spread over the whole page. */
export function useOperator(data: FragmentOf<typeof OperatorFragment> | undefined) {
  const operator = readFragment(OperatorFragment, data);
  const { meetOperator } = useApp();
  useEffect(() => {
    if (operator) meetOperator(operator);
  }, [operator, meetOperator]);
  return operator;
}

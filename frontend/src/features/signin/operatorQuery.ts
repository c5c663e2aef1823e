import { OperatorFragment } from '../../app/Operator.ts';
import { graphql } from '../../graphql/graphql.ts';

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

import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import type { Outcome } from './numbers.ts';

const RenameAccountMutation = graphql(`
  mutation RenameAccount($input: RenameAccountInput!) {
    renameAccount(input: $input) {
      __typename
      ... on AccountRenamed {
        viewer {
          id
          household {
            id
            accounts {
              __typename
              id
              label
            }
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export function useRename() {
  const { text } = useWords();
  const [{ fetching }, request] = useMutation(RenameAccountMutation);

  const rename = async (accountId: string, label: string): Promise<Outcome> => {
    const { data, error } = await request({ input: { accountId, label } });
    const result = data?.renameAccount;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    return result.__typename === 'AccountRenamed' ? { done: true } : { refusal: result.message };
  };
  return { rename, sending: fetching };
}

import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

const SignInStaffMutation = graphql(`
  mutation SignInStaff($input: SignInStaffInput!) {
    signInStaff(input: $input) {
      __typename
      ... on StaffSignedIn {
        member {
          name
        }
      }
      ... on StaffSignInLocked {
        retryAfter
      }
      ... on UserError {
        message
      }
    }
  }
`);

type StaffRefusal = { refusal: string; lockedUntil?: string };

/** Signs in at the desk; says why not, or nothing when the desk is open. */
export function useStaffSignIn() {
  const { text } = useWords();
  const [{ fetching }, send] = useMutation(SignInStaffMutation);

  const signIn = async (login: string, password: string, code: string): Promise<StaffRefusal | null> => {
    const { data, error } = await send({ input: { login, password, code } });
    const result = data?.signInStaff;
    if (!result) return { refusal: error ? failureWords(failureOf(error), text) : text.failure.broken };
    switch (result.__typename) {
      case 'StaffSignedIn':
        return null;
      case 'StaffSignInLocked':
        return { refusal: result.message, lockedUntil: result.retryAfter };
      default:
        return { refusal: result.message };
    }
  };
  return { signIn, checking: fetching };
}

import { useMutation } from 'urql';
import { failureWords } from '../../app/failureWords.ts';
import { failureOf } from '../../graphql/failure.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';

export const AccessDocumentsQuery = graphql(`
  query AccessDocuments {
    accessDocuments {
      kind
      version
      title
      paragraphs
    }
  }
`);

export type AccessDocument = ResultOf<typeof AccessDocumentsQuery>['accessDocuments'][number];

const RegisterHomeAccessMutation = graphql(`
  mutation RegisterHomeAccess($input: RegisterHomeAccessInput!) {
    registerHomeAccess(input: $input) {
      __typename
      ... on HomeAccessRequested {
        contractNumber
        message
      }
      ... on AccessRequestNotTaken {
        field
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Who asks, and where the answer goes. */
export type Person = { contractNumber: string; name: string; contact: string };
export type Passwords = { password: string; repeat: string };
export type Sent = { contractNumber: string; message: string };
export type AccessRefusal = { field: keyof Person | keyof Passwords | 'documents'; words: string };

const FIELDS = {
  CONTRACT_NUMBER: 'contractNumber',
  NAME: 'name',
  CONTACT: 'contact',
  PASSWORD: 'password',
  REPEAT: 'repeat',
  DOCUMENTS: 'documents',
} as const;

/** R20: asks for access; what comes back is the same whether or not there is such a contract. */
export function useRegistration() {
  const { text } = useWords();
  const [{ fetching }, send] = useMutation(RegisterHomeAccessMutation);

  const register = async (
    person: Person,
    passwords: Passwords,
    documents: AccessDocument[],
  ): Promise<{ sent: Sent } | { refused: AccessRefusal }> => {
    const version = (kind: AccessDocument['kind']) =>
      documents.find((document) => document.kind === kind)?.version ?? '';
    const { data, error } = await send({
      input: {
        ...person,
        ...passwords,
        acceptedTerms: version('TERMS'),
        acceptedPersonalData: version('PERSONAL_DATA'),
      },
    });
    const result = data?.registerHomeAccess;
    const refuse = (field: AccessRefusal['field'], words: string) => ({ refused: { field, words } });
    if (!result) return refuse('repeat', error ? failureWords(failureOf(error), text) : text.failure.broken);
    switch (result.__typename) {
      case 'HomeAccessRequested':
        return { sent: { contractNumber: result.contractNumber, message: result.message } };
      case 'AccessRequestNotTaken':
        return refuse(FIELDS[result.field], result.message);
      case 'AccessAlreadyRequested':
        return refuse('contractNumber', result.message);
      default:
        return refuse('repeat', text.failure.broken);
    }
  };
  return { register, sending: fetching };
}

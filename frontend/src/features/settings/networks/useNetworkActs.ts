import { useMutation } from 'urql';
import { failureWords } from '../../../app/failureWords.ts';
import { useProven } from '../../../app/proof.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { graphql } from '../../../graphql/graphql.ts';
import { useWords } from '../../../text/text.tsx';
import { useNetworksWords } from './useNetworksWords.ts';

const LinkIdentityMutation = graphql(`
  mutation LinkIdentity($input: LinkIdentityInput!) {
    linkIdentity(input: $input) {
      __typename
      ... on LinkingStarted {
        url
      }
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

const UnlinkIdentityMutation = graphql(`
  mutation UnlinkIdentity($input: UnlinkIdentityInput!) {
    unlinkIdentity(input: $input) {
      __typename
      ... on SecondProofRequired {
        ways
      }
      ... on UserError {
        message
      }
    }
  }
`);

type Done = { done: true } | { refusal: string };

/** R18: to a network and back, and the end of a link. */
export function useNetworkActs() {
  const { text } = useWords();
  const words = useNetworksWords();
  const proven = useProven();
  const [, start] = useMutation(LinkIdentityMutation);
  const [, end] = useMutation(UnlinkIdentityMutation);

  /** Leaves for the network; says why if there is no way. */
  const link = async (network: string): Promise<string | undefined> => {
    const { data, error } = await proven(
      () => start({ input: { network } }),
      (data) => data.linkIdentity,
    );
    const result = data?.linkIdentity;
    if (result?.__typename === 'LinkingStarted') {
      location.assign(String(result.url));
      return undefined;
    }
    if (result) return result.message;
    const failure = error && failureOf(error);
    return !failure || failure.kind === 'notFound' ? words.unavailable : failureWords(failure, text);
  };

  const unlink = async (id: string): Promise<Done> => {
    const { data, error } = await proven(
      () => end({ input: { id } }),
      (data) => data.unlinkIdentity,
    );
    const result = data?.unlinkIdentity;
    if (result?.__typename === 'IdentityUnlinked') return { done: true };
    if (result && 'message' in result) return { refusal: result.message };
    const failure = error && failureOf(error);
    if (failure?.kind === 'notFound') return { done: true };
    return { refusal: failure ? failureWords(failure, text) : text.failure.broken };
  };
  return { link, unlink };
}

import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { Fact } from './Fact.tsx';
import { RequestCard } from './RequestCard.tsx';
import { useDecision } from './useDecision.ts';
import { useDeskWords } from './useDeskWords.ts';

export const LineLinkCaseFragment = graphql(`
  fragment LineLinkCase on LineLinkCase {
    id
    msisdn
    holderName
    otherMsisdn
    otherHolderName
    samePersonOnFile
    askedAt
    dueAt
  }
`);

const DecideLineLinkMutation = graphql(`
  mutation DecideLineLink($input: DecideLineLinkInput!) {
    decideLineLink(input: $input) {
      __typename
      ... on LineLinkDecided {
        status
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** R39, R40: a number that both SIMs have confirmed, and whose it is. */
export function LineLinkCard(props: { request: FragmentOf<typeof LineLinkCaseFragment> }) {
  const request = readFragment(LineLinkCaseFragment, props.request);
  const { format } = useWords();
  const { numbers } = useDeskWords();
  const deciding = useDecision(DecideLineLinkMutation, (data) => data.decideLineLink, request.id);
  return (
    <RequestCard
      title={format.phone(request.otherMsisdn)}
      askedAt={request.askedAt}
      dueAt={request.dueAt}
      form={(onDecided) => (
        <DecisionForm requestId={request.id} words={numbers} {...deciding} onDecided={onDecided} />
      )}
    >
      <Fact
        term={numbers.holder}
        right={request.samePersonOnFile}
        unsure
        words={[numbers.same, numbers.compare]}
      >
        {request.otherHolderName}
      </Fact>
      <Fact term={numbers.cabinet}>
        {request.holderName}, <span className="nw">{format.phone(request.msisdn)}</span>
      </Fact>
    </RequestCard>
  );
}

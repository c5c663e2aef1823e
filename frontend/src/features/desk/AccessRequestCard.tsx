import { type FragmentOf, graphql, readFragment } from '../../graphql/graphql.ts';
import { useWords } from '../../text/text.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { Fact } from './Fact.tsx';
import { RequestCard } from './RequestCard.tsx';
import { useDecision } from './useDecision.ts';
import { useDeskWords } from './useDeskWords.ts';

export const AccessRequestFragment = graphql(`
  fragment AccessRequest on HomeAccessRequest {
    id
    contractNumber
    name
    holderName
    nameOnFile
    contact
    contactOnFile
    askedAt
    dueAt
  }
`);

const DecideHomeAccessMutation = graphql(`
  mutation DecideHomeAccess($input: DecideHomeAccessInput!) {
    decideHomeAccess(input: $input) {
      __typename
      ... on HomeAccessDecided {
        status
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** R20: a request for access beside what is on file. */
export function AccessRequestCard(props: { request: FragmentOf<typeof AccessRequestFragment> }) {
  const request = readFragment(AccessRequestFragment, props.request);
  const { format } = useWords();
  const { access } = useDeskWords();
  const deciding = useDecision(DecideHomeAccessMutation, (data) => data.decideHomeAccess, request.id);
  return (
    <RequestCard
      title={format.contract(request.contractNumber)}
      askedAt={request.askedAt}
      dueAt={request.dueAt}
      form={(onDecided) => (
        <DecisionForm requestId={request.id} words={access} {...deciding} onDecided={onDecided} />
      )}
    >
      <Fact term={access.name}>{request.name}</Fact>
      <Fact term={access.holder} right={request.nameOnFile} words={[access.same, access.differs]}>
        {request.holderName}
      </Fact>
      <Fact term={access.contact} right={request.contactOnFile} words={[access.onFile, access.notOnFile]}>
        {format.phone(request.contact)}
      </Fact>
    </RequestCard>
  );
}

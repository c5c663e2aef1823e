import { graphql } from '../../../graphql/graphql.ts';
import { useAct } from './useAct.ts';

/** What every change brings back, so that pages which showed it before ask anew. */
const ArrangedFragment = graphql(`
  fragment Arranged on Viewer {
    id
    household {
      id
      accounts {
        __typename
        id
        label
        reach
      }
    }
  }
`);

const RenameAccountMutation = graphql(
  `
    mutation RenameAccount($input: RenameAccountInput!) {
      renameAccount(input: $input) {
        __typename
        ... on AccountRenamed {
          viewer {
            ...Arranged
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [ArrangedFragment],
);

const SetPrimaryLineMutation = graphql(
  `
    mutation SetPrimaryLine($input: SetPrimaryLineInput!) {
      setPrimaryLine(input: $input) {
        __typename
        ... on PrimaryLineSet {
          viewer {
            ...Arranged
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [ArrangedFragment],
);

const LinkLineMutation = graphql(
  `
    mutation LinkLine($input: LinkLineInput!) {
      linkLine(input: $input) {
        __typename
        ... on LineLinked {
          viewer {
            ...Arranged
          }
        }
        ... on OtherSignInLocked {
          retryAfter
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [ArrangedFragment],
);

const UnlinkLineMutation = graphql(
  `
    mutation UnlinkLine($input: UnlinkLineInput!) {
      unlinkLine(input: $input) {
        __typename
        ... on LineUnlinked {
          viewer {
            ...Arranged
          }
        }
        ... on UserError {
          message
        }
      }
    }
  `,
  [ArrangedFragment],
);

const RequestLineLinkMutation = graphql(`
  mutation RequestLineLink($input: RequestLineLinkInput!) {
    requestLineLink(input: $input) {
      __typename
      ... on LineLinkRequested {
        request {
          id
          status
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const useRename = () => useAct(RenameAccountMutation, (data) => data.renameAccount);
export const useSetPrimary = () => useAct(SetPrimaryLineMutation, (data) => data.setPrimaryLine);
export const useLink = () => useAct(LinkLineMutation, (data) => data.linkLine);
export const useUnlink = () => useAct(UnlinkLineMutation, (data) => data.unlinkLine);
export const useRequestLink = () => useAct(RequestLineLinkMutation, (data) => data.requestLineLink);

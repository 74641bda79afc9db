import { graphql } from '@afterword/web/graphql';

/** Who would get an invitation and who is skipped, before anybody does. */
export const previewInvitationsDocument = graphql(/* GraphQL */ `
  mutation PreviewInvitations($selection: CandidateSelection!, $resend: Boolean!) {
    previewInvitations(selection: $selection, resend: $resend) {
      toInvite
      toResend
      skipped {
        reason
        count
      }
    }
  }
`);

export const inviteCandidatesDocument = graphql(/* GraphQL */ `
  mutation InviteCandidates($input: InviteCandidatesInput!) {
    inviteCandidates(input: $input) {
      invited
      skipped {
        reason
        count
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

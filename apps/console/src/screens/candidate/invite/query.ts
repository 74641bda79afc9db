import { graphql } from '@afterword/web/graphql';

export const previewInviteDocument = graphql(/* GraphQL */ `
  mutation PreviewInvite($input: PreviewInviteInput!) {
    previewInvite(input: $input) {
      preview {
        effect
        summary
        startsAt
        endsAt
        timeZone
        place
        warnings
        people {
          name
          email
          roles
          contact {
            id
            name
          }
        }
        interview {
          id
          startsAt
          endsAt
          timeZone
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const importInviteDocument = graphql(/* GraphQL */ `
  mutation ImportInvite($input: ImportInviteInput!) {
    importInvite(input: $input) {
      effect
      interview {
        ...InterviewPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

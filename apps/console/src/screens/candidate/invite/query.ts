import { graphql } from '@afterword/web/graphql';

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

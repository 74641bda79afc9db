import { graphql } from '@afterword/web/graphql';

export const importMyInviteDocument = graphql(/* GraphQL */ `
  mutation ImportMyInvite($input: ImportInviteInput!) {
    importInvite(input: $input) {
      effect
      interview {
        id
        application {
          id
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

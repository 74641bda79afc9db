import { graphql } from '@afterword/web/graphql';

export const setParticipantsDocument = graphql(/* GraphQL */ `
  mutation SetParticipants($input: ChangeInterviewInput!) {
    changeInterview(input: $input) {
      interview {
        id
        participants {
          id
          name
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

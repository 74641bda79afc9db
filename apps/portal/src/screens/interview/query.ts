import { graphql } from '@afterword/web/graphql';

export const recordMyInterviewDocument = graphql(/* GraphQL */ `
  mutation RecordMyInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
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

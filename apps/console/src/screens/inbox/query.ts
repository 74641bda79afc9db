import { graphql } from '@afterword/web/graphql';

export const incomingMailsDocument = graphql(/* GraphQL */ `
  query IncomingMails($waiting: Boolean, $after: String) {
    incomingMails(first: 20, after: $after, waiting: $waiting) {
      edges {
        cursor
        node {
          ...MailPart
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

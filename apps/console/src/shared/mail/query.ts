import { graphql } from '@afterword/web/graphql';

export const mailPartFragment = graphql(/* GraphQL */ `
  fragment MailPart on IncomingMail {
    id
    state
    kind
    verified
    receivedAt
    returnsOn
    subject
    text
    why
    originalPath
    settledAt
    from {
      name
      address
    }
    bounce {
      hard
      status
      diagnostic
    }
    attachments {
      position
      name
      type
      size
    }
    candidate {
      id
      name
    }
    application {
      id
      role
      employer {
        id
        name
      }
    }
    contact {
      id
      name
    }
    fact {
      id
    }
    settledBy {
      id
      name
    }
  }
`);

export const acceptMailDocument = graphql(/* GraphQL */ `
  mutation AcceptIncomingMail($input: AcceptIncomingMailInput!) {
    acceptIncomingMail(input: $input) {
      incomingMail {
        ...MailPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const dismissMailDocument = graphql(/* GraphQL */ `
  mutation DismissIncomingMail($input: DismissIncomingMailInput!) {
    dismissIncomingMail(input: $input) {
      incomingMail {
        ...MailPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const mailOwnersDocument = graphql(/* GraphQL */ `
  query MailOwners($search: String!) {
    candidates(filter: { search: $search }, first: 8) {
      edges {
        cursor
        node {
          id
          name
          applications {
            id
            role
            employer {
              id
              name
            }
            contacts {
              contact {
                id
                name
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

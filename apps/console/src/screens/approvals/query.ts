import { graphql } from '@afterword/web/graphql';

/** What the queue shows of a message, which is also all that the letter and its advice need. */
export const queuedMessageFragment = graphql(/* GraphQL */ `
  fragment QueuedMessage on Message {
    ...DraftPart
    approvedAt
    candidate {
      id
      name
      messageConsent {
        givenAt
        revokedAt
      }
    }
    application {
      id
      role
      employer {
        id
        name
      }
      tidbits {
        ...TidbitPart
      }
    }
    alsoAbout {
      id
      role
      candidate {
        id
        name
      }
      employer {
        id
        name
      }
    }
    step {
      id
      dueAt
      owner
      because {
        rule
        row
        text
      }
    }
  }
`);

export const approvalsDocument = graphql(/* GraphQL */ `
  query Approvals($after: String, $everyones: Boolean, $mine: Boolean) {
    approvals(first: 25, after: $after, everyones: $everyones, mine: $mine) {
      edges {
        cursor
        node {
          ...QueuedMessage
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One that the page of the queue does not hold. */
export const queuedMessageDocument = graphql(/* GraphQL */ `
  query OneQueuedMessage($id: ID!) {
    message(id: $id) {
      ...QueuedMessage
    }
  }
`);

export const approvalCountDocument = graphql(/* GraphQL */ `
  query ApprovalCount {
    approvalCount
  }
`);

export const stepHistoryDocument = graphql(/* GraphQL */ `
  query StepHistory($stepId: ID!) {
    node(id: $stepId) {
      id
      ... on Step {
        title
        message {
          ...QueuedMessage
          automatic
          createdAt
          approvedBy {
            id
            name
          }
          versions {
            number
            subject
            text
            createdAt
            createdBy {
              id
              name
            }
          }
        }
      }
    }
  }
`);

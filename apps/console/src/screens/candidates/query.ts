import { graphql } from '@afterword/web/graphql';

export const candidateRowFragment = graphql(/* GraphQL */ `
  fragment CandidateRow on Candidate {
    id
    name
    email
    standing
    overdueCount
    cohort {
      id
      name
    }
    nextStep {
      id
      title
      state
      dueAt
      channel
      candidate {
        id
        timeZone
      }
      overdue
      overdueSince
      application {
        id
        employer {
          id
          name
        }
      }
    }
    invitation {
      state
      invitedAt
      acceptedAt
      lastSeenAt
      mailState
    }
  }
`);

/** A page of the list, and how many there are in all. */
export const candidatesDocument = graphql(/* GraphQL */ `
  query Candidates($filter: CandidateFilter, $first: Int, $after: String) {
    candidates(filter: $filter, first: $first, after: $after, orderBy: NEXT_STEP) {
      totalCount
      edges {
        cursor
        node {
          ...CandidateRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** One row anew, for lists too long to fetch again as a whole. */
export const candidateRowDocument = graphql(/* GraphQL */ `
  query CandidateOfList($id: ID!) {
    candidate(id: $id) {
      ...CandidateRow
    }
  }
`);

/** What the views' counts say: the reader's caseload, the whole tenant, and the advisor chosen. */
export const countsDocument = graphql(/* GraphQL */ `
  query CandidateCounts($advisorId: ID) {
    mine: caseloadCounts(advisorId: "me") {
      total
    }
    all: caseloadCounts {
      total
    }
    chosen: caseloadCounts(advisorId: $advisorId) {
      overdue
      dueToday
      nothingPlanned
      notYetIn
    }
  }
`);

/** What the list can be filtered by, and what a new candidate can be given. */
export const choicesDocument = graphql(/* GraphQL */ `
  query CandidateChoices {
    cohorts {
      id
      name
    }
    staff {
      id
      name
      role
    }
  }
`);

export const createCandidateDocument = graphql(/* GraphQL */ `
  mutation CreateCandidate($input: CreateCandidateInput!) {
    createCandidate(input: $input) {
      candidate {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const settleNotificationDocument = graphql(/* GraphQL */ `
  mutation SettleNotification($input: SettleNotificationInput!) {
    settleNotification(input: $input) {
      notification {
        id
        state
        problem
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const uncertainMailsDocument = graphql(/* GraphQL */ `
  query UncertainMails {
    uncertainNotifications {
      id
      kind
      state
      problem
      createdAt
      candidate {
        id
        name
      }
    }
  }
`);

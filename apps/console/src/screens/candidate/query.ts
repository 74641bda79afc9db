import { graphql } from '@afterword/web/graphql';

export const stepPartFragment = graphql(/* GraphQL */ `
  fragment StepPart on Step {
    id
    kind
    owner
    channel
    title
    state
    overdue
    overdueSince
    hard
    notBefore
    dueAt
    doneAt
    candidate {
      id
      timeZone
    }
    because {
      rule
      row
      text
    }
  }
`);

export const interviewPartFragment = graphql(/* GraphQL */ `
  fragment InterviewPart on Interview {
    id
    startsAt
    endsAt
    timeZone
    round
    place
    topics
    source
    cancelledAt
    participants {
      id
      name
    }
  }
`);

export const applicationPartFragment = graphql(/* GraphQL */ `
  fragment ApplicationPart on Application {
    id
    role
    stage
    dreamJob
    employer {
      id
      name
      timeZone
      thankYouNotes
    }
    tidbits {
      ...TidbitPart
    }
    contacts {
      roles
      contact {
        id
        name
        email
        phone
        needsNewAddress
      }
    }
    interviews {
      ...InterviewPart
    }
    facts {
      ...FactPart
    }
    plan {
      id
      playbook
      plannedAt
      failingSince
      warnings {
        code
        text
      }
      withheld {
        kind
        contact {
          id
          name
        }
        because {
          rule
          row
          text
        }
      }
      steps {
        ...StepPart
      }
    }
  }
`);

export const candidateDocument = graphql(/* GraphQL */ `
  query Candidate($id: ID!) {
    candidate(id: $id) {
      id
      name
      email
      phone
      timeZone
      country
      externalId
      standing
      overdueCount
      cohort {
        id
        name
      }
      advisor {
        id
        name
      }
      nextStep {
        id
      }
      invitation {
        state
        invitedAt
        acceptedAt
        lastSeenAt
        mailState
      }
      applications {
        ...ApplicationPart
      }
    }
  }
`);

/** What came back about a candidate, apart from the rest so that it can be away without the plan being so. */
export const candidateMailsDocument = graphql(/* GraphQL */ `
  query CandidateMails($candidateId: ID!) {
    incomingMails(candidateId: $candidateId, first: 100) {
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

export const markStepDoneDocument = graphql(/* GraphQL */ `
  mutation MarkStepDone($input: MarkStepDoneInput!) {
    markStepDone(input: $input) {
      step {
        ...StepPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const undoStepDoneDocument = graphql(/* GraphQL */ `
  mutation UndoStepDone($input: UndoStepDoneInput!) {
    undoStepDone(input: $input) {
      step {
        ...StepPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

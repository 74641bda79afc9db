import { graphql } from '@afterword/web/graphql';

export const myStepFragment = graphql(/* GraphQL */ `
  fragment MyStep on Step {
    id
    kind
    owner
    channel
    title
    state
    overdue
    notBefore
    dueAt
    hard
    remindsAgainAt
    doneAt
    because {
      rule
      row
      text
    }
  }
`);

export const myApplicationFragment = graphql(/* GraphQL */ `
  fragment MyApplication on Application {
    id
    role
    stage
    dreamJob
    employer {
      id
      name
      timeZone
    }
    contacts {
      roles
      contact {
        id
        name
        email
        phone
      }
    }
    interviews {
      id
      startsAt
      endsAt
      timeZone
      round
      place
      topics
      cancelledAt
      participants {
        id
        name
      }
    }
    facts {
      ...FactPart
    }
    plan {
      id
      failingSince
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
      warnings {
        code
        text
      }
      steps {
        ...MyStep
      }
    }
  }
`);

/** The candidate's own record with all that follows from their interviews: what every screen of the portal shows. */
export const meDocument = graphql(/* GraphQL */ `
  query Me {
    me {
      id
      name
      email
      timeZone
      country
      messageConsent {
        givenAt
        revokedAt
      }
      advisor {
        id
        name
        email
      }
      applications {
        ...MyApplication
      }
    }
  }
`);

export const markMyStepDoneDocument = graphql(/* GraphQL */ `
  mutation MarkMyStepDone($input: MarkStepDoneInput!) {
    markStepDone(input: $input) {
      step {
        ...MyStep
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const undoMyStepDoneDocument = graphql(/* GraphQL */ `
  mutation UndoMyStepDone($input: UndoStepDoneInput!) {
    undoStepDone(input: $input) {
      step {
        ...MyStep
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const snoozeMyReminderDocument = graphql(/* GraphQL */ `
  mutation SnoozeMyReminder($input: SnoozeReminderInput!) {
    snoozeReminder(input: $input) {
      step {
        ...MyStep
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const undoMySnoozeDocument = graphql(/* GraphQL */ `
  mutation UndoMySnooze($input: UndoSnoozeReminderInput!) {
    undoSnoozeReminder(input: $input) {
      step {
        ...MyStep
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

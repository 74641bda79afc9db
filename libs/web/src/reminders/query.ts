import { graphql } from '../graphql/generated/index.js';

export const reminderPartFragment = graphql(/* GraphQL */ `
  fragment ReminderPart on ReminderPreferences {
    daily
    hour
    timeZone
    quietWeekdays
    pausedUntil
    mutedKinds
    urgentAtOnce
    nextDailyAt
  }
`);

export const reminderPreferencesDocument = graphql(/* GraphQL */ `
  query ReminderPreferences {
    reminderPreferences {
      ...ReminderPart
    }
  }
`);

export const changeReminderPreferencesDocument = graphql(/* GraphQL */ `
  mutation ChangeReminderPreferences($input: ChangeReminderPreferencesInput!) {
    changeReminderPreferences(input: $input) {
      reminderPreferences {
        ...ReminderPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

import { graphql } from '@afterword/web/graphql';

export const cohortsDocument = graphql(/* GraphQL */ `
  query Cohorts($from: Instant!, $to: Instant!) {
    cohorts {
      id
      name
      candidateCount
      onTimeThankYous(from: $from, to: $to) {
        due
        onTime
        late
        rate
        suppressed
        byAdvisor {
          due
          onTime
          late
          rate
          advisor {
            id
            name
          }
        }
      }
    }
  }
`);

export const createCohortDocument = graphql(/* GraphQL */ `
  mutation CreateCohort($input: CreateCohortInput!) {
    createCohort(input: $input) {
      cohort {
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

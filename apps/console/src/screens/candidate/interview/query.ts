import { graphql } from '@afterword/web/graphql';

/** Employers whose names fit what is typed, with the people known there. */
export const employersDocument = graphql(/* GraphQL */ `
  query EmployersByName($search: String!) {
    employers(first: 8, search: $search) {
      edges {
        cursor
        node {
          id
          name
          timeZone
          country
          contacts {
            id
            name
            email
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

export const recordInterviewDocument = graphql(/* GraphQL */ `
  mutation RecordInterview($input: RecordInterviewInput!) {
    recordInterview(input: $input) {
      interview {
        ...InterviewPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const changeInterviewDocument = graphql(/* GraphQL */ `
  mutation ChangeInterview($input: ChangeInterviewInput!) {
    changeInterview(input: $input) {
      interview {
        ...InterviewPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const cancelInterviewDocument = graphql(/* GraphQL */ `
  mutation CancelInterview($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      interview {
        ...InterviewPart
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

import { type EmployersQuery, graphql } from '@afterword/web/graphql';

export const employersDocument = graphql(/* GraphQL */ `
  query Employers($after: String, $search: String) {
    employers(first: 50, after: $after, search: $search) {
      edges {
        cursor
        node {
          id
          name
          timeZone
          country
          culture
          thankYouNotes
          planCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type EmployerRow = EmployersQuery['employers']['edges'][number]['node'];

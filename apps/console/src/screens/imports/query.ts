import { graphql } from '@afterword/web/graphql';

export const importsDocument = graphql(/* GraphQL */ `
  query Imports($after: String) {
    imports(first: 20, after: $after) {
      edges {
        cursor
        node {
          id
          fileName
          state
          createdAt
          problem
          createdBy {
            id
            name
          }
          counts {
            total
            create
            update
            unchanged
            faulty
            imported
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

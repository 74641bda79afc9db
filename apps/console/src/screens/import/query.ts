import { graphql, type ImportQuery } from '@afterword/web/graphql';

/** An import as its screen shows it. */
export type ImportData = NonNullable<ImportQuery['import']>;

export const importDocument = graphql(/* GraphQL */ `
  query Import($id: ID!) {
    import(id: $id) {
      id
      fileName
      state
      createdAt
      finishedAt
      problem
      createdBy {
        id
        name
      }
      progress {
        done
        total
      }
      counts {
        total
        create
        update
        unchanged
        faulty
        imported
      }
      columns {
        name
        heading
      }
      ignoredColumns
    }
  }
`);

/** Rows of one state, page by page; each group of the preview asks for its own. */
export const importRowsDocument = graphql(/* GraphQL */ `
  query ImportRows($id: ID!, $state: [ImportRowState!], $first: Int, $after: String) {
    import(id: $id) {
      id
      rows(state: $state, first: $first, after: $after) {
        edges {
          cursor
          node {
            id
            line
            state
            values {
              column
              value
              before
            }
            errors {
              line
              column
              heading
              message
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const startImportDocument = graphql(/* GraphQL */ `
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      import {
        id
        state
        progress {
          done
          total
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** How far the import is; the answer goes into the cache, from which the screen reads. */
export const importChangedDocument = graphql(/* GraphQL */ `
  subscription ImportChanged($importId: ID!) {
    importChanged(importId: $importId) {
      import {
        id
        state
        problem
        finishedAt
        progress {
          done
          total
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
  }
`);

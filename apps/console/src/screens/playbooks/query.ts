import { graphql, type PlaybooksQuery } from '@afterword/web/graphql';

export const playbooksDocument = graphql(/* GraphQL */ `
  query Playbooks {
    playbooks {
      id
      name
      isDefault
      draft {
        id
        number
        changedAt
      }
      published {
        id
        number
        publishedAt
        runningPlans
      }
    }
  }
`);

export type PlaybookRow = PlaybooksQuery['playbooks'][number];

export const presetsDocument = graphql(/* GraphQL */ `
  query PlaybookPresets {
    presets {
      name
    }
  }
`);

export const createDraftDocument = graphql(/* GraphQL */ `
  mutation CreatePlaybookDraft($input: CreatePlaybookDraftInput!) {
    createPlaybookDraft(input: $input) {
      version {
        id
        playbook {
          id
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

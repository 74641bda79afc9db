import { graphql, type PlanDifferencesQuery, type PlaybookQuery } from '@afterword/web/graphql';

export const playbookDocument = graphql(/* GraphQL */ `
  query Playbook($id: ID!) {
    playbook(id: $id) {
      id
      name
      isDefault
      draft {
        ...PlaybookVersionOnShow
      }
      published {
        ...PlaybookVersionOnShow
        runningPlans
      }
      versions(first: 20) {
        nodes {
          id
          number
          state
          publishedAt
          runningPlans
        }
      }
    }
  }

  fragment PlaybookVersionOnShow on PlaybookVersion {
    id
    number
    state
    revision
    document
    changedAt
    publishedAt
    latestPreview {
      ...RolloutOnShow
    }
    latestMove {
      ...RolloutOnShow
    }
  }

  fragment RolloutOnShow on PlaybookRollout {
    id
    kind
    state
    revision
    problem
    changed
    failed
    progress {
      done
      total
    }
    effects {
      kind
      change
      plans
    }
  }
`);

export type PlaybookData = NonNullable<PlaybookQuery['playbook']>;
export type VersionData = NonNullable<PlaybookData['draft']>;
export type RolloutData = NonNullable<VersionData['latestPreview']>;

export const rolloutChangedDocument = graphql(/* GraphQL */ `
  subscription PlaybookRolloutChanged($rolloutId: ID!) {
    playbookRolloutChanged(rolloutId: $rolloutId) {
      rollout {
        ...RolloutOnShow
      }
    }
  }
`);

export const differencesDocument = graphql(/* GraphQL */ `
  query PlanDifferences($rolloutId: ID!, $after: String) {
    planDifferences(rolloutId: $rolloutId, first: 20, after: $after) {
      edges {
        cursor
        node {
          candidate {
            id
            name
          }
          application {
            id
            role
            employer {
              id
              name
            }
          }
          steps {
            change
            kind
            before {
              dueAt
            }
            after {
              dueAt
            }
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

export type DifferenceData = PlanDifferencesQuery['planDifferences']['edges'][number]['node'];

export const changeDraftDocument = graphql(/* GraphQL */ `
  mutation ChangePlaybookDraft($input: ChangePlaybookDraftInput!) {
    changePlaybookDraft(input: $input) {
      version {
        ...PlaybookVersionOnShow
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const discardDraftDocument = graphql(/* GraphQL */ `
  mutation DiscardPlaybookDraft($input: PlaybookVersionInput!) {
    discardPlaybookDraft(input: $input) {
      playbook {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const publishDocument = graphql(/* GraphQL */ `
  mutation PublishPlaybook($input: PublishPlaybookInput!) {
    publishPlaybook(input: $input) {
      version {
        id
        number
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const previewDocument = graphql(/* GraphQL */ `
  mutation PreviewPublish($input: RolloutInput!) {
    previewPublish(input: $input) {
      rollout {
        ...RolloutOnShow
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const moveDocument = graphql(/* GraphQL */ `
  mutation MoveRunningPlans($input: RolloutInput!) {
    moveRunningPlans(input: $input) {
      rollout {
        ...RolloutOnShow
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const cancelDocument = graphql(/* GraphQL */ `
  mutation CancelMove($input: CancelMoveInput!) {
    cancelMove(input: $input) {
      rollout {
        ...RolloutOnShow
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const retireDocument = graphql(/* GraphQL */ `
  mutation RetirePlaybookVersion($input: PlaybookVersionInput!) {
    retirePlaybookVersion(input: $input) {
      version {
        id
        number
        state
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const makeDefaultDocument = graphql(/* GraphQL */ `
  mutation MakePlaybookDefault($input: MakePlaybookDefaultInput!) {
    makePlaybookDefault(input: $input) {
      playbook {
        id
        isDefault
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

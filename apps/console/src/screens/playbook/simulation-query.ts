import { graphql, type SimulatePlaybookQuery } from '@afterword/web/graphql';

export const simulationDocument = graphql(/* GraphQL */ `
  query SimulatePlaybook(
    $published: SimulatePlaybookInput!
    $edited: SimulatePlaybookInput!
    $real: Boolean!
  ) {
    published: simulatePlaybook(input: $published) @skip(if: $real) {
      ...SimulationOnShow
    }
    edited: simulatePlaybook(input: $edited) {
      ...SimulationOnShow
    }
  }

  fragment SimulationOnShow on SimulatePlaybookPayload {
    plan {
      now
      timeZone
      marks {
        kind
        from
        until
      }
      steps {
        ...SimulatedStepOnShow
      }
      withheld {
        kind
        because {
          text
        }
      }
    }
    running {
      steps {
        ...SimulatedStepOnShow
      }
    }
    userErrors {
      message
      field
    }
  }

  fragment SimulatedStepOnShow on SimulatedStep {
    key
    title
    channel
    notBefore
    dueAt
    hard
    state
    doneAt
    because {
      rule
      row
      text
    }
  }
`);

export type SimulatedPlan = NonNullable<SimulatePlaybookQuery['edited']['plan']>;
export type SimulatedStep = SimulatedPlan['steps'][number];

/** Plans to try a draft on, by the candidate's name. */
export const realPlansDocument = graphql(/* GraphQL */ `
  query RealPlans($search: String!) {
    candidates(first: 8, filter: { search: $search }) {
      nodes {
        id
        name
        applications {
          id
          role
          employer {
            id
            name
          }
          plan {
            id
            playbook
            playbookVersion {
              id
              number
            }
          }
        }
      }
    }
  }
`);

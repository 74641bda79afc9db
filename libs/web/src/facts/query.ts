import { graphql } from '../graphql/generated/gql.js';

/** A recorded fact with everything that its sentence needs. */
export const factPartFragment = graphql(/* GraphQL */ `
  fragment FactPart on Fact {
    id
    type
    at
    recordedAt
    quote
    mayWithdraw
    recordedBy {
      id
      name
    }
    saidBy {
      id
      name
    }
    contact {
      id
      name
    }
    direction {
      kind
      channel
      ifSilent
      what
      how
      moment {
        day
        instant
      }
    }
    debrief {
      satisfaction
      weakAnswers
      ideas
      openPoints
      questions {
        question
        answer
      }
    }
    interview {
      id
    }
    reply {
      automatic
      returnsOn
      text
    }
    offer {
      deadline {
        day
        instant
      }
    }
  }
`);

export const previewFactsDocument = graphql(/* GraphQL */ `
  query PreviewFacts($input: PreviewFactsInput!) {
    previewFacts(input: $input) {
      effect {
        stageBefore
        stageAfter
        warnings {
          code
          text
        }
        steps {
          effect
          kind
          owner
          title
          before {
            notBefore
            dueAt
            state
            channel
          }
          after {
            notBefore
            dueAt
            state
            channel
          }
          because {
            rule
            row
            text
          }
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

export const recordFactsDocument = graphql(/* GraphQL */ `
  mutation RecordFacts($input: RecordFactsInput!) {
    recordFacts(input: $input) {
      facts {
        id
      }
      application {
        id
        stage
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const withdrawFactDocument = graphql(/* GraphQL */ `
  mutation WithdrawFact($input: WithdrawFactInput!) {
    withdrawFact(input: $input) {
      application {
        id
        stage
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const changeApplicationDocument = graphql(/* GraphQL */ `
  mutation ChangeApplication($input: ChangeApplicationInput!) {
    changeApplication(input: $input) {
      application {
        id
        role
        dreamJob
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

import { graphql } from '@afterword/web/graphql';

export const stepDraftDocument = graphql(/* GraphQL */ `
  query StepDraft($stepId: ID!) {
    node(id: $stepId) {
      id
      ... on Step {
        kind
        owner
        channel
        title
        state
        dueAt
        because {
          rule
          row
          text
        }
        contact {
          id
          name
          phone
          postalAddress
          profileUrl
        }
        candidate {
          id
          messageConsent {
            givenAt
            revokedAt
          }
        }
        application {
          id
          employer {
            id
            name
          }
          tidbits {
            ...TidbitPart
          }
        }
        message {
          ...DraftPart
        }
      }
    }
  }
`);

export const giveConsentDocument = graphql(/* GraphQL */ `
  mutation GiveConsent($input: GiveMessageConsentInput!) {
    giveMessageConsent(input: $input) {
      candidate {
        id
        messageConsent {
          givenAt
          revokedAt
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

export const revokeConsentDocument = graphql(/* GraphQL */ `
  mutation RevokeConsent($input: RevokeMessageConsentInput!) {
    revokeMessageConsent(input: $input) {
      candidate {
        id
        messageConsent {
          givenAt
          revokedAt
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

export const noteTopicsDocument = graphql(/* GraphQL */ `
  mutation NoteTopics($input: ChangeInterviewInput!) {
    changeInterview(input: $input) {
      interview {
        id
        topics
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

import { graphql } from '@afterword/web/graphql';

export const membersDocument = graphql(/* GraphQL */ `
  query Members {
    staff {
      id
      name
      email
      role
      acceptedAt
      invitedAt
      lastSeenAt
    }
  }
`);

export const inviteStaffDocument = graphql(/* GraphQL */ `
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      membership {
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

/** How many candidates somebody looks after, to be asked before they are let go. */
export const caseloadDocument = graphql(/* GraphQL */ `
  query Caseload($advisorId: ID!) {
    caseloadCounts(advisorId: $advisorId) {
      total
    }
  }
`);

export const endMembershipDocument = graphql(/* GraphQL */ `
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      membership {
        id
        endedAt
      }
      handedOver
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const apiKeysDocument = graphql(/* GraphQL */ `
  query ApiKeys {
    apiKeys {
      id
      name
      prefix
      scopes
      createdAt
      lastUsedAt
      expiresAt
      revokedAt
    }
  }
`);

export const createApiKeyDocument = graphql(/* GraphQL */ `
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      apiKey {
        id
        name
      }
      secret
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const revokeApiKeyDocument = graphql(/* GraphQL */ `
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const mailHooksDocument = graphql(/* GraphQL */ `
  query MailHooks {
    mailHooks {
      id
      name
      createdAt
      lastUsedAt
      revokedAt
    }
  }
`);

export const createMailHookDocument = graphql(/* GraphQL */ `
  mutation CreateMailHook($input: CreateMailHookInput!) {
    createMailHook(input: $input) {
      mailHook {
        id
        name
      }
      address
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const revokeMailHookDocument = graphql(/* GraphQL */ `
  mutation RevokeMailHook($input: RevokeMailHookInput!) {
    revokeMailHook(input: $input) {
      mailHook {
        id
        revokedAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

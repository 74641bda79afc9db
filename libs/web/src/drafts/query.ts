import { graphql } from '../graphql/generated/gql.js';

/** Why something was refused. */
export const refusalPartFragment = graphql(/* GraphQL */ `
  fragment RefusalPart on UserError {
    code
    message
    field
  }
`);

export const findingPartFragment = graphql(/* GraphQL */ `
  fragment FindingPart on Finding {
    code
    severity
    part
    from
    to
    message
    suggestion
    fixes {
      label
      from
      to
      replacement
    }
  }
`);

export const draftPartFragment = graphql(/* GraphQL */ `
  fragment DraftPart on Message {
    id
    kind
    channel
    state
    problem
    toName
    toAddress
    subject
    text
    version
    byHand
    letGoBy
    notBefore
    expiresAt
    leavesAt
    sentAt
    findings {
      ...FindingPart
    }
    wordings {
      variant
      subject
      text
      words
      chosen
    }
    callTime {
      timeZone
      windows {
        from
        to
      }
      opensAt
      closesAt
    }
  }
`);

export const lintDraftDocument = graphql(/* GraphQL */ `
  query LintDraft($messageId: ID!, $subject: String!, $text: String!) {
    lintDraft(messageId: $messageId, subject: $subject, text: $text) {
      ...FindingPart
    }
  }
`);

export const draftMessageDocument = graphql(/* GraphQL */ `
  mutation DraftMessage($input: DraftMessageInput!) {
    draftMessage(input: $input) {
      message {
        ...DraftPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

export const changeDraftDocument = graphql(/* GraphQL */ `
  mutation ChangeDraft($input: ChangeDraftInput!) {
    changeDraft(input: $input) {
      message {
        ...DraftPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

export const approveMessageDocument = graphql(/* GraphQL */ `
  mutation ApproveMessage($input: ApproveMessageInput!) {
    approveMessage(input: $input) {
      message {
        ...DraftPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

export const claimByHandDocument = graphql(/* GraphQL */ `
  mutation ClaimByHand($input: ClaimByHandInput!) {
    claimByHand(input: $input) {
      bccAddress
      message {
        ...DraftPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

export const answerByHandDocument = graphql(/* GraphQL */ `
  mutation AnswerByHand($input: AnswerByHandInput!) {
    answerByHand(input: $input) {
      message {
        ...DraftPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

/** Something new that letters bring. */
export const tidbitPartFragment = graphql(/* GraphQL */ `
  fragment TidbitPart on Tidbit {
    id
    kind
    text
    link
    date
    fresh
    everyones
    mayWithdraw
  }
`);

export const noteTidbitDocument = graphql(/* GraphQL */ `
  mutation NoteTidbit($input: NoteTidbitInput!) {
    noteTidbit(input: $input) {
      tidbit {
        ...TidbitPart
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

export const withdrawTidbitDocument = graphql(/* GraphQL */ `
  mutation WithdrawTidbit($input: WithdrawTidbitInput!) {
    withdrawTidbit(input: $input) {
      tidbit {
        id
      }
      userErrors {
        ...RefusalPart
      }
    }
  }
`);

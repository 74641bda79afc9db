import { graphql } from '@afterword/web/graphql';

export const mailSettingsDocument = graphql(/* GraphQL */ `
  query MailSettings {
    mailSettings {
      ...MailSettingsParts
    }
  }

  fragment MailSettingsParts on MailSettings {
    sendingDomain
    fromLocalPart
    verifiedAt
    lookedAt
    replyDomain
    perMinute
    perDomainMinute
    smtp {
      host
      port
      tls
      user
    }
    records {
      purpose
      type
      name
      value
      state
      published
    }
    senders {
      kind
      sender
    }
  }
`);

export const changeMailSettingsDocument = graphql(/* GraphQL */ `
  mutation ChangeMailSettings($input: ChangeMailSettingsInput!) {
    changeMailSettings(input: $input) {
      mailSettings {
        sendingDomain
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const verifySendingDomainDocument = graphql(/* GraphQL */ `
  mutation VerifySendingDomain($input: VerifySendingDomainInput!) {
    verifySendingDomain(input: $input) {
      mailSettings {
        verifiedAt
        records {
          purpose
          state
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

export const testMailServerDocument = graphql(/* GraphQL */ `
  mutation TestMailServer($input: TestMailServerInput!) {
    testMailServer(input: $input) {
      host
      userErrors {
        code
        message
        field
      }
    }
  }
`);

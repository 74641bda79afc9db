import { type ContactToChangeQuery, graphql } from '@afterword/web/graphql';

export const contactToChangeDocument = graphql(/* GraphQL */ `
  query ContactToChange($id: ID!) {
    node(id: $id) {
      id
      ... on Contact {
        name
        email
        phone
        postalAddress
        profileUrl
        timeZone
        country
        region
        thankYouNotes
        optedOutAt
        planCount
      }
    }
  }
`);

export type ContactToChange = Extract<NonNullable<ContactToChangeQuery['node']>, { __typename?: 'Contact' }>;

export const changeContactDocument = graphql(/* GraphQL */ `
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) {
      contact {
        id
        name
        email
        phone
        postalAddress
        profileUrl
        timeZone
        country
        region
        thankYouNotes
        optedOutAt
        needsNewAddress
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const changeContactRolesDocument = graphql(/* GraphQL */ `
  mutation ChangeContactRoles($input: ChangeApplicationInput!) {
    changeApplication(input: $input) {
      application {
        id
        contacts {
          roles
          contact {
            id
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

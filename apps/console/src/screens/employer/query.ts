import { type EmployerQuery, graphql } from '@afterword/web/graphql';

export const employerDocument = graphql(/* GraphQL */ `
  query Employer($id: ID!) {
    employer(id: $id) {
      ...EmployerOnShow
      contacts {
        id
        name
        email
        phone
        postalAddress
        profileUrl
        timeZone
        thankYouNotes
        optedOutAt
        needsNewAddress
        planCount
      }
    }
  }

  fragment EmployerOnShow on Employer {
    id
    name
    timeZone
    country
    region
    culture
    businessHours {
      from
      to
    }
    thankYouNotes
    planCount
  }
`);

export type EmployerData = NonNullable<EmployerQuery['employer']>;
export type EmployerContact = EmployerData['contacts'][number];

export const changeEmployerDocument = graphql(/* GraphQL */ `
  mutation ChangeEmployer($input: ChangeEmployerInput!) {
    changeEmployer(input: $input) {
      employer {
        ...EmployerOnShow
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

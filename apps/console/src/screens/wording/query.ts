import {
  graphql,
  type MergeFieldsQuery,
  type TemplateQuery,
  type TemplatesQuery,
} from '@afterword/web/graphql';

export const templatesDocument = graphql(/* GraphQL */ `
  query Templates($language: TemplateLanguage!, $writer: StepOwner!) {
    templates(language: $language, writer: $writer) {
      kind
      channel
      writer
      language
      own
      wordings {
        variant
      }
      published {
        id
        number
        publishedAt
        publishedBy {
          id
          name
        }
      }
      draft {
        id
        number
        changedAt
        changedBy {
          id
          name
        }
      }
    }
  }
`);

export type TemplateRow = TemplatesQuery['templates'][number];

export const templateDocument = graphql(/* GraphQL */ `
  query Template($purpose: TemplatePurposeInput!) {
    template(purpose: $purpose) {
      ...TemplateOnShow
    }
  }

  fragment TemplateOnShow on Template {
    kind
    channel
    writer
    language
    own
    preset {
      ...TemplateWordingOnShow
    }
    draft {
      ...TemplateVersionOnShow
    }
    published {
      ...TemplateVersionOnShow
    }
    versions(first: 20) {
      ...TemplateVersionsOnShow
    }
  }

  fragment TemplateWordingOnShow on TemplateWording {
    variant
    subject
    body
  }

  fragment TemplateVersionsOnShow on TemplateVersionConnection {
    edges {
      cursor
      node {
        id
        number
        state
        publishedAt
        publishedBy {
          id
          name
        }
        wordings {
          ...TemplateWordingOnShow
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }

  fragment TemplateVersionOnShow on TemplateVersion {
    id
    number
    state
    revision
    changedAt
    changedBy {
      id
      name
    }
    wordings {
      ...TemplateWordingOnShow
    }
  }
`);

export type TemplateData = TemplateQuery['template'];
export type WordingData = Omit<TemplateData['preset'][number], '__typename'>;

/** Further pages of the versions; the first comes with the template. */
export const templateVersionsDocument = graphql(/* GraphQL */ `
  query TemplateVersions($purpose: TemplatePurposeInput!, $after: String) {
    template(purpose: $purpose) {
      kind
      channel
      writer
      language
      versions(first: 20, after: $after) {
        ...TemplateVersionsOnShow
      }
    }
  }
`);

export type VersionRow = TemplateData['versions']['edges'][number]['node'];

export const mergeFieldsDocument = graphql(/* GraphQL */ `
  query MergeFields($language: TemplateLanguage!) {
    mergeFields(language: $language) {
      path
      group
      groupMeaning
      type
      meaning
      required
      fallback
      sample
    }
  }
`);

export type FieldData = MergeFieldsQuery['mergeFields'][number];

export const previewDocument = graphql(/* GraphQL */ `
  query PreviewTemplate($input: PreviewTemplateInput!) {
    previewTemplate(input: $input) {
      subject
      text
      findings {
        ...FindingPart
      }
      problems {
        severity
        code
        part
        line
        column
        message
        expected
      }
    }
  }
`);

export const saveDraftDocument = graphql(/* GraphQL */ `
  mutation SaveTemplateDraft($input: SaveTemplateDraftInput!) {
    saveTemplateDraft(input: $input) {
      template {
        ...TemplateOnShow
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
  mutation PublishTemplate($input: PublishTemplateInput!) {
    publishTemplate(input: $input) {
      ...TemplateChange
    }
  }

  fragment TemplateChange on TemplatePayload {
    template {
      ...TemplateOnShow
    }
    userErrors {
      code
      message
      field
    }
  }
`);

export const discardDocument = graphql(/* GraphQL */ `
  mutation DiscardTemplateDraft($input: TemplateVersionInput!) {
    discardTemplateDraft(input: $input) {
      ...TemplateChange
    }
  }
`);

export const restoreDocument = graphql(/* GraphQL */ `
  mutation RestoreTemplateVersion($input: TemplateVersionInput!) {
    restoreTemplateVersion(input: $input) {
      ...TemplateChange
    }
  }
`);

export const retireDocument = graphql(/* GraphQL */ `
  mutation RetireTemplateVersion($input: TemplateVersionInput!) {
    retireTemplateVersion(input: $input) {
      ...TemplateChange
    }
  }
`);

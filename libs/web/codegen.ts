import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config: CodegenConfig = {
  schema: '../../apps/api/schema.graphql',
  documents: [
    'src/**/*.{ts,tsx}',
    '../../apps/console/src/**/*.{ts,tsx}',
    '../../apps/portal/src/**/*.{ts,tsx}',
    '!src/graphql/generated/**',
  ],
  ignoreNoDocuments: true,
  generates: {
    'src/graphql/generated/': {
      preset: 'client',
      // The cache needs __typename in every selection. Written into the documents here, it is part of what
      // persisted-documents.json holds, so that a hash stands for exactly what the client sends.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: {
          hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
        },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Instant: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          TimeZone: 'string',
          JSON: 'unknown',
        },
      },
    },
  },
};

export default config;

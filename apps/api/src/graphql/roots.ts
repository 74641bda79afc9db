import type { GraphQLSchema } from 'graphql';

/** Describes the three root types, which no resolver owns. */
export function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const roots = [
    [
      schema.getQueryType(),
      'What can be asked. The request names its tenant; one that has none sees only who is calling.',
    ],
    [
      schema.getMutationType(),
      'What can be done. Each takes an idempotency key where it changes something, and says what it refused as userErrors.',
    ],
    [schema.getSubscriptionType(), 'What can be listened to, by the graphql-ws protocol..'],
  ] as const;
  for (const [type, description] of roots) {
    if (type) type.description = description;
  }
  return schema;
}

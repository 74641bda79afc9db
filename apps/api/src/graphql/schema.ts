import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { FEATURES } from '../app.module.js';
import { describeRoots } from './roots.js';

/** The whole schema, made from the resolvers alone: without a database or settings. */
export async function apiSchema(): Promise<GraphQLSchema> {
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const providers = FEATURES.flatMap((feature) => Reflect.getMetadata('providers', feature) as unknown[]);
    const resolvers = providers.filter((provider) => typeof provider === 'function');
    return describeRoots(lexicographicSortSchema(await context.get(GraphQLSchemaFactory).create(resolvers)));
  } finally {
    await context.close();
  }
}

/** The schema as the committed file says it. */
export async function schemaText(): Promise<string> {
  return `${printSchema(await apiSchema())}\n`;
}

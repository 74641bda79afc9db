import type { RequestContext } from '@afterword/application';
import { parseSettings } from '@afterword/settings';
import type { TextChecker } from '@afterword/templates';
import { testDatabase, testDataSource } from '@afterword/testing';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, type AppOptions } from '../app.module.js';
import { type Caller, Identity } from '../identity/caller.js';

const silent: TextChecker = { name: 'grammar', check: async () => [] };

/** What a GraphQL request came back with. */
export interface GraphqlAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface ApiHarness {
  readonly app: NestFastifyApplication;
  /** Runs an operation as the given actor, or as nobody. */
  graphql(
    context: RequestContext | null,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphqlAnswer>;
  /** Headers that say who calls, for connections that a test opens itself. */
  actAs(context: RequestContext): Record<string, string>;
  close(): Promise<void>;
}

/**
 * The whole api on this worker's database. Who calls is said by the test instead of by a session; so is the time,
 * where a test gives a clock. Grammar is checked only where a test gives a checker, as the real one takes seconds to
 * start.
 */
export async function startApi(options: Pick<AppOptions, 'clock' | 'grammar'> = {}): Promise<ApiHarness> {
  const dataSource = await testDataSource();
  const settings = parseSettings({
    NODE_ENV: 'test',
    DATABASE_URL: (await testDatabase()).applicationUrl,
    SECRET_KEY: '0'.repeat(64),
    SMTP_URL: 'smtp://127.0.0.1:1',
    LOG_LEVEL: 'silent',
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.register({ settings, dataSource, grammar: silent, ...options }),
    new FastifyAdapter(),
    { logger: ['error'], abortOnError: false },
  );
  const callers = new Map<string, RequestContext>();
  const identity = app.get(Identity);
  const identify = identity.identify.bind(identity);
  identity.identify = async (headers, tenant, requestId): Promise<Caller> => {
    const context = callers.get(String(headers['x-test-caller']));
    if (!context) return await identify(headers, tenant, requestId);
    if (context.actor.kind === 'api_key') return { kind: 'api_key', context };
    return { kind: 'person', person: { id: '', name: 'Test', email: 'test@example.test' }, context };
  };
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const actAs = (context: RequestContext) => {
    const caller = String(callers.size);
    callers.set(caller, context);
    return { 'x-test-caller': caller };
  };
  return {
    app,
    actAs,
    async graphql(context, query, variables = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...(context && actAs(context)) },
        payload: JSON.stringify({ query, variables }),
      });
      return JSON.parse(response.body) as GraphqlAnswer;
    },
    async close() {
      await app.close();
      await dataSource.destroy();
    },
  };
}

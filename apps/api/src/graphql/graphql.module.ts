import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { nameTenantInLog } from '../http/logging.js';
import { Identity } from '../identity/caller.js';
import { IdentityModule } from '../identity/identity.module.js';
import { AccessGuard } from './access.js';
import { createGraphqlContext } from './context.js';
import { formatError, refusedRequest } from './errors.js';
import { ExpectedErrorsFilter } from './expected-errors.filter.js';
import { LIMITS, limitedOperation } from './limits.js';
import { LiveConnections } from './live-connections.js';
import { Mutations } from './mutations.js';
import { describeRoots } from './roots.js';

/** The header that names the tenant of a request. */
export const TENANT_HEADER = 'afterword-tenant';

@Module({
  imports: [
    IdentityModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [IdentityModule],
      inject: [Identity],
      useFactory: (identity: Identity) => ({
        autoSchemaFile: true,
        sortSchema: true,
        transformSchema: describeRoots,
        path: '/graphql',
        playground: false,
        introspection: true,
        csrfPrevention: true,
        parseOptions: { maxTokens: LIMITS.tokens },
        validationRules: [limitedOperation],
        plugins: [ApolloServerPluginCacheControlDisabled()],
        formatError,
        context: async (request: FastifyRequest) => {
          const tenant = request.headers[TENANT_HEADER];
          const caller = await identity
            .identify(request.headers, typeof tenant === 'string' ? tenant : undefined, request.id)
            .catch((error: unknown) => {
              throw refusedRequest(error);
            });
          if (caller.kind !== 'anonymous' && caller.context)
            nameTenantInLog(request.raw, caller.context.tenantId);
          return createGraphqlContext(caller);
        },
      }),
    }),
  ],
  providers: [
    LiveConnections,
    Mutations,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ExpectedErrorsFilter },
  ],
  exports: [Mutations],
})
export class GraphqlModule {}

import { type RequestContext, Unauthenticated } from '@afterword/application';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import type { Caller } from '../identity/caller.js';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  readonly caller: Caller;
  /** The tenant, the actor and the reach. Throws where the request names no tenant. */
  request(): RequestContext;
  /** The loader that `owner` made for this request, made on first use. */
  loader<K, V>(owner: object, batch: (keys: readonly K[]) => Promise<readonly V[]>): DataLoader<K, V>;
}

/** @param keep whether loaders remember what they loaded, which holds as long as the context serves one request. */
export function createGraphqlContext(caller: Caller, { keep = true } = {}): GraphqlContext {
  const loaders = new Map<object, DataLoader<never, unknown>>();
  return {
    caller,
    request() {
      if (caller.kind === 'anonymous' || !caller.context) throw new Unauthenticated('Sign in first.');
      return caller.context;
    },
    loader<K, V>(owner: object, batch: (keys: readonly K[]) => Promise<readonly V[]>) {
      let loader = loaders.get(owner) as DataLoader<K, V> | undefined;
      if (!loader) {
        loader = new DataLoader<K, V>(batch, { maxBatchSize: 500, cache: keep });
        loaders.set(owner, loader as DataLoader<never, unknown>);
      }
      return loader;
    },
  };
}

/** Parameter decorator: the request's tenant, actor and reach. */
export const Request = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>().request(),
);

/** Parameter decorator: the whole GraphQL context, for loaders. */
export const Context = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<GraphqlContext>(),
);

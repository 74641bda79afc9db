import { ApolloLink, CombinedGraphQLErrors, HttpLink, ServerError } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { RetryLink } from '@apollo/client/link/retry';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';

/** The same for both web apps; the tenant is the one in the address. */
export interface LinkOptions {
  /** The tenant's slug; absent where somebody has yet to choose a tenant. */
  tenant?: string;
  /** Called where the server no longer knows who is calling. */
  onSignedOut: () => void;
  /** Called when the live connection is back after a break: what came meanwhile has to be fetched. */
  onReconnected: () => void;
}

const MAX_RECONNECT_DELAY_MS = 30_000;

/** Longer with every failure, never over half a minute, and not all browsers at the same moment. */
function reconnectDelay(retries: number): Promise<void> {
  const longest = Math.min(MAX_RECONNECT_DELAY_MS, 1_000 * 2 ** retries);
  return new Promise((resolve) => setTimeout(resolve, longest / 2 + (Math.random() * longest) / 2));
}

/** Somebody may be staff and candidate of one tenant: the app that they are in says which is meant. */
function appHere(): 'console' | 'portal' {
  return window.location.pathname.startsWith('/portal') ? 'portal' : 'console';
}

function httpLink({ tenant }: LinkOptions): ApolloLink {
  return new HttpLink({
    uri: '/graphql',
    credentials: 'include',
    headers: {
      // A form of another site cannot set a header, so that its presence shows the request is ours.
      'x-requested-with': 'afterword',
      'afterword-app': appHere(),
      ...(tenant ? { 'afterword-tenant': tenant } : {}),
    },
  });
}

function liveLink({ tenant, onReconnected }: LinkOptions): ApolloLink {
  const scheme = window.location.protocol === 'https:' ? 'wss:' : 'ws:';
  let connectedBefore = false;
  return new GraphQLWsLink(
    createClient({
      url: `${scheme}//${window.location.host}/graphql`,
      connectionParams: { app: appHere(), ...(tenant ? { tenant } : {}) },
      retryAttempts: Number.POSITIVE_INFINITY,
      retryWait: reconnectDelay,
      shouldRetry: () => true,
      on: {
        connected: (_socket, _payload, wasRetry) => {
          if (connectedBefore && wasRetry) onReconnected();
          connectedBefore = true;
        },
      },
    }),
  );
}

function isSignedOut(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED');
  }
  return ServerError.is(error) && error.statusCode === 401;
}

/** True for what another try may mend: a broken line or a server that is starting. */
function isPassing(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error)) return false;
  if (ServerError.is(error)) return [502, 503, 504].includes(error.statusCode);
  return error instanceof TypeError;
}

/** Mutations are tried again as well: their idempotency key keeps them from happening twice. */
function retryLink(): ApolloLink {
  return new RetryLink({
    delay: { initial: 300, max: 3_000, jitter: true },
    attempts: { max: 3, retryIf: isPassing },
  });
}

/** All that lies between a screen and the server. */
export function createLink(options: LinkOptions): ApolloLink {
  const signedOut = new ErrorLink(({ error }) => {
    if (isSignedOut(error)) options.onSignedOut();
  });
  return signedOut.concat(
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      liveLink(options),
      retryLink().concat(httpLink(options)),
    ),
  );
}

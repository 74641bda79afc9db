import { ApolloClient } from '@apollo/client';
import { createCache } from './cache.js';
import { createLink } from './links.js';
import { goToSignIn } from './session.js';

export interface ApolloClientOptions {
  /** The tenant's slug, from the address; absent where somebody has yet to choose a tenant. */
  tenant?: string;
  /** Default: to the sign-in page, and back here afterwards. */
  onSignedOut?: () => void;
}

/** A client for one tenant. Each tenant has its own, so that no cache ever holds two tenants' data. */
export function createApolloClient({ tenant, onSignedOut = goToSignIn }: ApolloClientOptions): ApolloClient {
  const client: ApolloClient = new ApolloClient({
    cache: createCache(),
    link: createLink({
      tenant,
      onSignedOut,
      onReconnected: () => void client.refetchQueries({ include: 'active' }),
    }),
    // What is asked again after a change must not be answered by a request that began before it.
    queryDeduplication: false,
    defaultOptions: {
      // What is in the cache shows at once; what changed meanwhile follows.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
  return client;
}

import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { createApolloClient } from './client.js';

export interface TenantProviderProps {
  /** The tenant's slug, from the address; absent on pages that come before a tenant is chosen. */
  tenant?: string;
  children: ReactNode;
}

/** The data of the tenant in the address, for every screen below. Two tabs may show two tenants. */
export function TenantProvider({ tenant, children }: TenantProviderProps) {
  const client = useMemo(() => createApolloClient({ tenant }), [tenant]);
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}

import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { TenantProvider } from '../graphql/TenantProvider.js';
import { ViewerGate, type ViewerGateProps } from './ViewerGate.js';

/** Everything below `/:tenant`: its data, for those who belong there. */
export function TenantFrame({ app, children }: ViewerGateProps & { children: ReactNode }) {
  const { tenant } = useParams();
  return (
    <TenantProvider key={tenant} tenant={tenant}>
      <ViewerGate app={app}>{children}</ViewerGate>
    </TenantProvider>
  );
}

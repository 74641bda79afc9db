import { type PortalSection, PortalShell, useViewer } from '@afterword/web';
import { IconBriefcase, IconSun, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';

const sectionsOf = (tenant: string): PortalSection[] => [
  { to: `/${tenant}/now`, label: 'Now', icon: IconSun },
  { to: `/${tenant}/applications`, label: 'Applications', icon: IconBriefcase },
  { to: `/${tenant}/you`, label: 'You', icon: IconUser },
];

/** The portal around every screen. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { tenant } = useViewer().membership;
  return (
    <PortalShell tenantName={tenant.name} sections={sectionsOf(tenant.slug)}>
      {children}
    </PortalShell>
  );
}

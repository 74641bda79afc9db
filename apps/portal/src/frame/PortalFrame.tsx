import { type PortalSection, PortalShell, useViewer } from '@afterword/web';
import { IconBriefcase, IconPlus, IconSun, IconUser } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MeGate } from '../me/MeGate.js';

const sectionsOf = (tenant: string): PortalSection[] => [
  { to: `/${tenant}/now`, label: 'Now', icon: IconSun },
  { to: `/${tenant}/applications`, label: 'Applications', icon: IconBriefcase },
  { to: `/${tenant}/interview`, label: 'Add interview', icon: IconPlus, prominent: true },
  { to: `/${tenant}/you`, label: 'You', icon: IconUser },
];

/** The portal around every screen, for the candidate who is signed in. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { tenant } = useViewer().membership;
  return (
    <PortalShell tenantName={tenant.name} sections={sectionsOf(tenant.slug)}>
      <MeGate>{children}</MeGate>
    </PortalShell>
  );
}

import { addressOf, ConsoleShell, placeOf, signOut, useDates, useViewer } from '@afterword/web';
import { graphql } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { sectionsFor } from './sections.js';

const caseloadSizeDocument = graphql(/* GraphQL */ `
  query CaseloadSize {
    caseloadCounts {
      total
    }
  }
`);

const roleWords = { ADMIN: 'Admin', ADVISOR: 'Advisor', VIEWER: 'Viewer', CANDIDATE: 'Candidate' } as const;

/** The console around every screen: where to go, how much waits there, who is signed in. */
export function ConsoleFrame({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const dates = useDates();
  const { person, membership, memberships } = viewer;
  const seesPeople = membership.role === 'ADMIN' || membership.role === 'ADVISOR';
  const { data } = useQuery(caseloadSizeDocument, { skip: !seesPeople });
  const { main, lower } = sectionsFor(viewer, data?.caseloadCounts.total);
  const { zone, now } = dates.reader;
  return (
    <ConsoleShell
      tenantName={membership.tenant.name}
      sections={main}
      lowerSections={lower}
      person={{
        name: person.name,
        detail: `${roleWords[membership.role]}, ${placeOf(zone)} ${dates.time(now)}`,
        otherPlaces: memberships
          .filter((place) => place.id !== membership.id)
          .map((place) => ({
            name: `${place.tenant.name}, ${roleWords[place.role]}`,
            href: addressOf(place),
          })),
        onSignOut: () => void signOut(),
      }}
    >
      {children}
    </ConsoleShell>
  );
}

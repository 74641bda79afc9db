import { addressOf, ConsoleShell, placeOf, signOut, useDates, useViewer } from '@afterword/web';
import { graphql } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { type ReactNode, useState } from 'react';
import { approvalCountDocument } from '../screens/approvals/query.js';
import { accessOf } from '../shared/access.js';
import { roleWords } from '../shared/words.js';
import { KeysDialog } from './KeysDialog.js';
import { sectionsFor } from './sections.js';

const caseloadSizeDocument = graphql(/* GraphQL */ `
  query CaseloadSize {
    caseloadCounts {
      total
    }
  }
`);

/** The console around every screen: where to go, how much waits there, who is signed in. */
export function ConsoleFrame({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const dates = useDates();
  const [showsKeys, setShowsKeys] = useState(false);
  const { person, membership, memberships } = viewer;
  const { seesPeople } = accessOf(membership);
  const { data } = useQuery(caseloadSizeDocument, { skip: !seesPeople });
  const { data: waiting } = useQuery(approvalCountDocument, { skip: !seesPeople });
  const { main, lower } = sectionsFor(viewer, {
    candidates: data?.caseloadCounts.total,
    approvals: waiting?.approvalCount,
  });
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
        onKeys: () => setShowsKeys(true),
        onSignOut: () => void signOut(),
      }}
    >
      {children}
      <KeysDialog opened={showsKeys} onOpen={() => setShowsKeys(true)} onClose={() => setShowsKeys(false)} />
    </ConsoleShell>
  );
}

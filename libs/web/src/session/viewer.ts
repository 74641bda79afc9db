import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../graphql/generated/graphql.js';
import { graphql } from '../graphql/generated/index.js';

export const viewerDocument = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      person {
        id
        name
        email
      }
      membership {
        id
        role
        tenant {
          id
          name
          slug
          kind
          timeZone
          caseloadOnly
        }
      }
      memberships {
        id
        role
        tenant {
          id
          name
          slug
        }
      }
    }
  }
`);

/** A person's place, as much as one needs to go there. */
export type Place = NonNullable<ViewerQuery['viewer']>['memberships'][number];
export type ViewerPerson = NonNullable<NonNullable<ViewerQuery['viewer']>['person']>;
export type ViewerMembership = NonNullable<NonNullable<ViewerQuery['viewer']>['membership']>;

/** Who looks at the page, and as what. */
export interface Viewer {
  person: ViewerPerson;
  membership: ViewerMembership;
  /** All places of the person, this one among them. */
  memberships: readonly Place[];
}

export const ViewerContext = createContext<Viewer | null>(null);

/** The person who is signed in and their membership here. What they may do, the server decides; this decides what is shown. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer needs ViewerGate above it.');
  return viewer;
}

/** The app that a role works in. */
export const appOf = (role: Place['role']): '/console' | '/portal' =>
  role === 'CANDIDATE' ? '/portal' : '/console';

/** The address of a place, in whichever app it belongs to. */
export const addressOf = (place: Place): string => `${appOf(place.role)}/${place.tenant.slug}`;

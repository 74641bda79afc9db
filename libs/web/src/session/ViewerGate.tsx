import { useQuery } from '@apollo/client/react';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '../graphql/problem.js';
import { goToSignIn } from '../graphql/session.js';
import { ActionLink } from '../keys/Action.js';
import { ErrorState } from '../parts/feedback/States.js';
import { addressOf, appOf, type Viewer, ViewerContext, viewerDocument } from './viewer.js';

export interface ViewerGateProps {
  /** The app that this is; somebody whose role works in the other one is shown the way there. */
  app: '/console' | '/portal';
  children: ReactNode;
}

const NOT_YOURS = 'This place is not yours to see.';

/** Lets in who belongs to the tenant in the address; shows all others the way. */
export function ViewerGate({ app, children }: ViewerGateProps) {
  const { data, error, loading, refetch } = useQuery(viewerDocument);
  const viewer = data?.viewer;
  const signedOut = data !== undefined && !loading && !viewer?.person;
  useEffect(() => {
    if (signedOut) goToSignIn();
  }, [signedOut]);

  if (error && !viewer) {
    const problem = problemOf(error);
    return (
      <main>
        {problem.mayRetry ? (
          <ErrorState whole title={problem.title} onRetry={() => void refetch()}>
            {problem.text}
          </ErrorState>
        ) : (
          <ErrorState whole title={NOT_YOURS} actions={<ActionLink href="/">Your places</ActionLink>}>
            You do not belong to it, or it is not there.
          </ErrorState>
        )}
      </main>
    );
  }
  if (!viewer?.person) return null;
  const { person, membership, memberships } = viewer;
  if (!membership || appOf(membership.role) !== app) {
    return (
      <main>
        <ErrorState
          whole
          title={NOT_YOURS}
          actions={memberships.map((place) => (
            <ActionLink key={place.id} href={addressOf(place)}>
              {place.tenant.name}
            </ActionLink>
          ))}
        >
          You are signed in as {person.email}.{memberships.length > 0 && ' These are your places.'}
        </ErrorState>
      </main>
    );
  }
  const value: Viewer = { person, membership, memberships };
  return <ViewerContext.Provider value={value}>{children}</ViewerContext.Provider>;
}

import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { problemOf } from '../graphql/problem.js';
import { goToSignIn } from '../graphql/session.js';
import { EmptyState, ErrorState } from '../parts/feedback/States.js';
import { usePageTitle } from '../parts/page/Page.js';
import { Mark } from '../parts/shell/Brand.js';
import classes from './Home.module.css';
import { addressOf, appOf, viewerDocument } from './viewer.js';

const roleWords = { ADMIN: 'Admin', ADVISOR: 'Advisor', VIEWER: 'Viewer', CANDIDATE: 'Candidate' } as const;

/** The app's bare address: straight on where there is one place to go, else a choice. */
export function Home({ app }: { app: '/console' | '/portal' }) {
  usePageTitle('Your places');
  const { data, error, loading, refetch } = useQuery(viewerDocument);
  const places = data?.viewer?.memberships ?? [];
  const ofThisApp = places.filter((place) => appOf(place.role) === app);
  const only = ofThisApp.length === 1 ? ofThisApp[0] : undefined;
  const signedOut = data !== undefined && !loading && !data.viewer?.person;
  useEffect(() => {
    if (signedOut) goToSignIn();
    else if (only) window.location.replace(addressOf(only));
  }, [signedOut, only]);

  if (error) {
    const problem = problemOf(error);
    return (
      <ErrorState title={problem.title} onRetry={() => void refetch()}>
        {problem.text}
      </ErrorState>
    );
  }
  if (!data?.viewer || only) return null;
  return (
    <main className={classes.home}>
      <Mark size={34} />
      <h1>Where to?</h1>
      {places.length === 0 && (
        <EmptyState title="No place is open to you yet">
          Your center sends you an invitation by e-mail.
        </EmptyState>
      )}
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a href={addressOf(place)}>
              <b>{place.tenant.name}</b>
              <span>{roleWords[place.role]}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}

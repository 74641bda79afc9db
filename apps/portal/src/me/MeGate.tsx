import { DatesProvider, ErrorState, SkeletonRows } from '@afterword/web';
import { problemOf, useCandidateChanges } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import classes from './MeGate.module.css';
import { MeContext } from './me.js';
import { meDocument } from './query.js';

/** Fetches the candidate once for all screens, keeps them current, and tells times by the candidate's own clock. */
export function MeGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(meDocument);
  const again = () => void refetch().catch(() => undefined);
  const me = data?.me;
  useCandidateChanges(again, { candidateId: me?.id, skip: !me });
  if (me) {
    return (
      <MeContext.Provider value={me}>
        <DatesProvider zone={me.timeZone}>{children}</DatesProvider>
      </MeContext.Provider>
    );
  }
  if (error) {
    const problem = problemOf(error);
    return (
      <div className={classes.notice}>
        <ErrorState title={problem.title} onRetry={problem.mayRetry ? again : undefined}>
          {problem.text}
        </ErrorState>
      </div>
    );
  }
  if (data) {
    return (
      <div className={classes.notice}>
        <ErrorState title="Nothing of yours is here.">
          Your center has closed your record. Ask your advisor if that surprises you.
        </ErrorState>
      </div>
    );
  }
  return (
    <div className={classes.notice}>
      <SkeletonRows rows={5} shape="portal" />
    </div>
  );
}

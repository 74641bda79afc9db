import { LoadMore, SkeletonRows, useDates } from '@afterword/web';
import { nextPage } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Playbook.module.css';
import { type DifferenceData, differencesDocument } from './query.js';
import { ruleTitle } from './words.js';

/** Plans that a preview found to change: whose, and what becomes of their steps. */
export function Differences({ rolloutId }: { rolloutId: string }) {
  const query = useQuery(differencesDocument, {
    variables: { rolloutId },
    notifyOnNetworkStatusChange: true,
  });
  const { data, error, refetch } = query;
  if (error && !data)
    return <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <SkeletonRows rows={3} />;
  const { edges } = data.planDifferences;
  return (
    <>
      <ul className={classes.differences} aria-label="Plans that change">
        {edges.map(({ cursor, node }) => (
          <Difference key={cursor} difference={node} />
        ))}
      </ul>
      <LoadMore {...nextPage(data.planDifferences, query)} />
    </>
  );
}

function Difference({ difference: { candidate, application, steps } }: { difference: DifferenceData }) {
  const { at } = useAccess();
  return (
    <li>
      {candidate && <Link to={at(`candidates/${candidate.id}`)}>{candidate.name}</Link>}
      <span>{application?.employer?.name}</span>
      <ul>
        {steps.map(({ kind, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps of a difference have a fixed order and no ids.
          <li key={index}>
            {ruleTitle(kind.toLowerCase())}: <Change before={before?.dueAt} after={after?.dueAt} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** From when to when; with the time of day where the day stays. */
function Change({ before, after }: { before: string | undefined; after: string | undefined }) {
  const dates = useDates();
  if (before !== undefined && before === after) return <b>{dates.day(after)}, done otherwise</b>;
  const sameDay = before && after && dates.day(before) === dates.day(after);
  const words = sameDay ? dates.dayTime : dates.day;
  return (
    <>
      {before ? words(before) : 'new'} → <b>{after ? words(after) : 'gone'}</b>
    </>
  );
}

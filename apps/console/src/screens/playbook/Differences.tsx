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
  const dates = useDates();
  const dayOf = (shape: { dueAt: string } | null | undefined, none: string) =>
    shape ? dates.day(shape.dueAt) : none;
  return (
    <li>
      {candidate && <Link to={at(`candidates/${candidate.id}`)}>{candidate.name}</Link>}
      <span>{application?.employer?.name}</span>
      <ul>
        {steps.map(({ kind, before, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps of a difference have a fixed order and no ids.
          <li key={index}>
            {ruleTitle(kind.toLowerCase())}: {dayOf(before, 'new')} → <b>{dayOf(after, 'gone')}</b>
          </li>
        ))}
      </ul>
    </li>
  );
}

import { EmptyState, SelectField, SkeletonRows, StatusWord, useDates } from '@afterword/web';
import type { SimulatePlaybookQuery } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Playbook.module.css';
import { simulationDocument, type VersionData } from './query.js';
import { SCENARIOS } from './scenarios.js';

type SimulatedStep = NonNullable<SimulatePlaybookQuery['edited']['plan']>['steps'][number];

interface SimulationProps {
  published: VersionData | null;
  /** As it stands in the editor, saved or not. */
  document: unknown;
}

/** What the playbook makes of a situation: what is out, and what is being edited. */
export function Simulation({ published, document }: SimulationProps) {
  const [chosen, setChosen] = useState(0);
  const [settled] = useDebouncedValue(document, 400);
  const scenario = SCENARIOS[chosen]?.scenario;
  const edited = { document: settled, scenario };
  const { data, previousData, error, refetch } = useQuery(simulationDocument, {
    variables: { edited, published: published ? { versionId: published.id, scenario } : edited },
  });
  const shown = data ?? previousData;
  return (
    <section className={classes.simulation} aria-label="How it plays out">
      <SelectField
        label="How it plays out"
        value={String(chosen)}
        data={SCENARIOS.map(({ name }, index) => ({ value: String(index), label: name }))}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      {error && !shown ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : shown ? (
        <Outcome before={shown.published.plan?.steps ?? []} payload={shown.edited} />
      ) : (
        <SkeletonRows rows={4} />
      )}
    </section>
  );
}

function Outcome({
  before,
  payload: { plan, userErrors },
}: {
  before: readonly SimulatedStep[];
  payload: SimulatePlaybookQuery['edited'];
}) {
  const dates = useDates();
  if (!plan) {
    return (
      <StatusWord status="blocked" size={14}>
        {userErrors[0]?.message ?? 'It cannot be tried out.'}
      </StatusWord>
    );
  }
  if (plan.steps.length === 0)
    return <EmptyState title="Nothing to do">Nothing follows from this.</EmptyState>;
  const was = new Map(before.map((step) => [step.key, step]));
  const gone = before.filter(({ key }) => !plan.steps.some((step) => step.key === key));
  return (
    <ul className={classes.outcome}>
      {plan.steps.map(({ key, title, dueAt, because }) => {
        const earlier = was.get(key);
        const moved = earlier && earlier.dueAt !== dueAt;
        return (
          <li key={key}>
            <span>
              {title}
              <small>{because[0]?.text}</small>
            </span>
            {moved && <s>{dates.day(earlier.dueAt)}</s>}
            <b data-changed={moved || !earlier || undefined}>{dates.day(dueAt)}</b>
          </li>
        );
      })}
      {gone.map(({ key, title, dueAt }) => (
        <li key={key}>
          <span>{title}</span>
          <s>{dates.day(dueAt)}</s>
          <b data-changed>gone</b>
        </li>
      ))}
    </ul>
  );
}

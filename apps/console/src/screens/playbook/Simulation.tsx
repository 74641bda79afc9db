import { EmptyState, Ribbon, type RibbonStep, SkeletonRows, StatusWord, useDates } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { Outcome } from './Outcome.js';
import classes from './Playbook.module.css';
import type { VersionData } from './query.js';
import { RealPlan, type RealPlanChoice } from './RealPlan.js';
import { SCENARIOS } from './scenarios.js';
import { type SimulatedPlan, type SimulatedStep, simulationDocument } from './simulation-query.js';

interface SimulationProps {
  published: VersionData | null;
  version: VersionData;
  /** As it stands in the editor, saved or not. */
  document: unknown;
}

const REAL = -1;

/** What the playbook makes of a situation, or of somebody's application: what runs, and what is being edited. */
export function Simulation({ published, version, document }: SimulationProps) {
  const [chosen, setChosen] = useState(0);
  const [real, setReal] = useState<RealPlanChoice | null>(null);
  const isReal = chosen === REAL;
  const views = [
    ...SCENARIOS.map(({ name }, index) => ({ name, index })),
    { name: 'A real plan…', index: REAL },
  ];
  return (
    <section className={classes.simulation} aria-label="How it plays out">
      <h2>How it plays out</h2>
      <fieldset className={classes.views} aria-label="Situation">
        {views.map(({ name, index }) => (
          <button key={name} type="button" aria-pressed={chosen === index} onClick={() => setChosen(index)}>
            {name}
          </button>
        ))}
      </fieldset>
      {isReal && <RealPlan chosen={real} onChoose={setReal} />}
      {(!isReal || real) && (
        <Played
          published={published}
          version={version}
          document={document}
          real={isReal ? real : null}
          scenario={SCENARIOS[chosen]?.scenario}
        />
      )}
    </section>
  );
}

function Played({
  published,
  version,
  document,
  real,
  scenario,
}: SimulationProps & { real: RealPlanChoice | null; scenario: object | undefined }) {
  const [settled] = useDebouncedValue(document, 400);
  const what = real ? { applicationId: real.applicationId } : { scenario };
  const edited = { document: settled, ...what };
  const { data, previousData, error, refetch } = useQuery(simulationDocument, {
    variables: {
      edited,
      published: published ? { versionId: published.id, ...what } : edited,
      real: real !== null,
    },
    // What is known of a real application changes by itself.
    fetchPolicy: real ? 'cache-and-network' : 'cache-first',
  });
  const shown = data ?? previousData;
  if (error && !shown)
    return <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!shown) return <SkeletonRows rows={4} />;
  const { plan, running, userErrors } = shown.edited;
  if (!plan)
    return (
      <StatusWord status="blocked" size={14}>
        {userErrors[0]?.message ?? 'It cannot be tried out.'}
      </StatusWord>
    );
  if (plan.steps.length === 0)
    return <EmptyState title="Nothing to do">Nothing follows from this.</EmptyState>;
  const before = (real ? running : shown.published?.plan) ?? null;
  const isDraft = version.state === 'DRAFT';
  return (
    <>
      <Picture
        plan={plan}
        before={isDraft || real ? before : null}
        names={{
          before: real
            ? { name: real.runs, note: 'runs now' }
            : { name: `Version ${published?.number}`, note: 'is out' },
          after: { name: `Version ${version.number}`, note: isDraft ? 'draft' : 'is out' },
        }}
      />
      <Outcome before={before} plan={plan} />
    </>
  );
}

function Picture({
  plan,
  before,
  names,
}: {
  plan: SimulatedPlan;
  before: Pick<SimulatedPlan, 'steps'> | null;
  names: Record<'before' | 'after', { name: string; note: string }>;
}) {
  const dates = useDates();
  return (
    <Ribbon
      label={`The plan over time, from ${dates.day(plan.now)}. The list below says the same.`}
      lanes={[
        ...(before ? [{ ...names.before, steps: before.steps.map(toRibbon) }] : []),
        { ...names.after, steps: plan.steps.map(toRibbon) },
      ]}
      marks={plan.marks}
      now={plan.now}
      zone={plan.timeZone}
    />
  );
}

const toRibbon = (step: SimulatedStep): RibbonStep => ({
  id: step.key,
  title: step.title,
  shape: step.channel === 'PHONE' ? 'call' : step.channel ? 'contact' : 'task',
  from: step.notBefore,
  due: step.dueAt,
  hard: step.hard,
  state: step.state,
  doneAt: step.doneAt ?? null,
});

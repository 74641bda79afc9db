import { Action, EmptyState, SkeletonRows, TextField } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { playbookName } from '../../shared/words.js';
import classes from './Playbook.module.css';
import { realPlansDocument } from './simulation-query.js';

export interface RealPlanChoice {
  applicationId: string;
  /** “Amara Okonkwo, Okafor & Bell”. */
  name: string;
  /** “Balanced 7”: what its plan runs by. */
  runs: string;
}

interface RealPlanProps {
  chosen: RealPlanChoice | null;
  onChoose: (choice: RealPlanChoice | null) => void;
}

/** Whose plan it is to be tried on: a candidate by name, then one of their applications. Nothing of it changes. */
export function RealPlan({ chosen, onChoose }: RealPlanProps) {
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search.trim(), 250);
  const { data, error, refetch } = useQuery(realPlansDocument, {
    variables: { search: settled },
    skip: chosen !== null,
  });
  if (chosen)
    return (
      <p className={classes.chosen}>
        <b>{chosen.name}</b>
        <Action rank="quiet" size="compact" onClick={() => onChoose(null)}>
          Another
        </Action>
      </p>
    );
  const found = (data?.candidates.nodes ?? []).flatMap(({ name, applications }) =>
    applications.flatMap(({ id, role, employer, plan }) =>
      plan ? [{ id, name, role, employer, plan }] : [],
    ),
  );
  return (
    <>
      <TextField
        label="Candidate"
        placeholder="Part of a name"
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {error && !data ? (
        <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : !data ? (
        <SkeletonRows rows={3} />
      ) : found.length === 0 ? (
        <EmptyState title="No plan found">Only candidates with an interview have a plan.</EmptyState>
      ) : (
        <ul className={classes.real} aria-label="Plans to choose from">
          {found.map(({ id, name, role, employer, plan }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() =>
                  onChoose({
                    applicationId: id,
                    name: `${name}, ${employer.name}`,
                    runs: runsBy(plan),
                  })
                }
              >
                <b>{name}</b>
                <span>
                  {role}, {employer.name}
                </span>
                <small>{runsBy(plan)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const runsBy = ({
  playbook,
  playbookVersion,
}: {
  playbook: string;
  playbookVersion?: { number: number } | null;
}): string => [playbookName(playbook), playbookVersion?.number].filter(Boolean).join(' ');

import { count, percent, RateBar } from '@afterword/web';
import type { CohortsQuery } from '@afterword/web/graphql';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useAccess } from '../../shared/access.js';
import classes from './Cohorts.module.css';

type Cohort = CohortsQuery['cohorts'][number];
type AdvisorRow = Cohort['onTimeThankYous']['byAdvisor'][number];

/** Rows that are shown before somebody asks for all. */
const FEW = 5;

export interface CohortFigureProps {
  cohort: Cohort;
  /** True where the reader may see who; their list is then one press away. */
  seesPeople: boolean;
}

/** A cohort's rate with its counts in words, and the same per advisor where the reader may see people. */
export function CohortFigure({ cohort, seesPeople }: CohortFigureProps) {
  const { at } = useAccess();
  const { id, name, candidateCount, onTimeThankYous } = cohort;
  const { due, onTime, late, rate, suppressed, byAdvisor } = onTimeThankYous;
  const open = (due ?? 0) - (onTime ?? 0) - (late ?? 0);
  const size = typeof candidateCount === 'number' ? count(candidateCount, 'candidate') : '‡ candidates';
  const rest = [
    late ? `${late.toLocaleString()} came later` : '',
    open > 0 ? `${open.toLocaleString()} did not go out` : '',
  ].filter((part) => part !== '');
  return (
    <section className={classes.cohort} aria-label={name}>
      <RateBar
        label={name}
        rate={rate ?? null}
        suppressed={suppressed}
        counts={
          due
            ? `${(onTime ?? 0).toLocaleString()} of ${count(due, 'thank-you')} on time`
            : 'none fell due in this time'
        }
        note={rest.length > 0 ? `${rest.join(', ')}.` : undefined}
        aside={
          seesPeople ? (
            <Link
              className={classes.people}
              to={at(`candidates?advisor=any&cohort=${encodeURIComponent(id)}`)}
            >
              {size}
            </Link>
          ) : (
            <span className={classes.size}>{size}</span>
          )
        }
      />
      {byAdvisor.length > 0 && <ByAdvisor cohortName={name} rows={byAdvisor} />}
    </section>
  );
}

function ByAdvisor({ cohortName, rows }: { cohortName: string; rows: readonly AdvisorRow[] }) {
  const heading = useId();
  const [all, setAll] = useState(false);
  const sorted = [...rows].sort((a, b) => b.due - a.due);
  const shown = all ? sorted : sorted.slice(0, FEW);
  return (
    <div>
      <table className={classes.table} aria-label={`${cohortName} by advisor`} id={heading}>
        <thead>
          <tr>
            <th scope="col">By advisor</th>
            <th scope="col">Due</th>
            <th scope="col">On time</th>
            <th scope="col">Late</th>
            <th scope="col">Rate</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ advisor, due, onTime, late, rate }) => (
            <tr key={advisor?.id ?? 'nobody'}>
              <th scope="row">{advisor?.name ?? 'No advisor'}</th>
              <td>{due.toLocaleString()}</td>
              <td>{onTime.toLocaleString()}</td>
              <td>{late.toLocaleString()}</td>
              <td>{rate === null || rate === undefined ? '–' : percent(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > FEW && (
        <button
          type="button"
          className={classes.all}
          aria-expanded={all}
          aria-controls={heading}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show all ${rows.length}`}
        </button>
      )}
    </div>
  );
}

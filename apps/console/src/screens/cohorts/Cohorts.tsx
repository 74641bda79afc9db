import {
  Action,
  EmptyState,
  Page,
  PageBody,
  PageFoot,
  PageHeader,
  SkeletonRows,
  type View,
  Views,
} from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { AddCohort } from './AddCohort.js';
import { CohortFigure } from './CohortFigure.js';
import classes from './Cohorts.module.css';
import { cohortsDocument } from './query.js';

const PERIODS = [30, 90, 365] as const;
const USUAL = 90;
const DAY_MS = 86_400_000;

/** The last days up to the end of today in UTC, so that the answer can be kept for as long as the day lasts. */
function periodOf(days: number, now: number): { from: string; to: string } {
  const to = Math.ceil(now / DAY_MS) * DAY_MS;
  return { from: new Date(to - days * DAY_MS).toISOString(), to: new Date(to).toISOString() };
}

/** How many thank-yous went out in time, cohort by cohort. */
export function Cohorts() {
  const { isAdmin, seesPeople } = useAccess();
  const [parameters] = useSearchParams();
  const days = PERIODS.find((each) => String(each) === parameters.get('days')) ?? USUAL;
  const [now] = useState(() => Date.now());
  const [adding, setAdding] = useState(false);
  const variables = useMemo(() => periodOf(days, now), [days, now]);
  const { data, previousData, error, refetch } = useQuery(cohortsDocument, { variables });
  const cohorts = (data ?? previousData)?.cohorts;
  const anySuppressed = cohorts?.some(({ onTimeThankYous }) => onTimeThankYous.suppressed) ?? false;
  const views: View[] = PERIODS.map((each) => ({
    to: each === USUAL ? '?' : `?days=${each}`,
    label: each === 365 ? 'Last year' : `Last ${each} days`,
    current: each === days,
  }));
  return (
    <Page title="Cohorts">
      <PageHeader
        title="Cohorts"
        note="thank-yous in time"
        actions={
          isAdmin && (
            <Action
              leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
              onClick={() => setAdding(true)}
            >
              Add cohort
            </Action>
          )
        }
      />
      <Views label="Period" views={views} />
      <PageBody as="reading" label="Cohorts">
        {error && !cohorts ? (
          <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : !cohorts ? (
          <SkeletonRows rows={6} shape="triage" />
        ) : cohorts.length === 0 ? (
          <EmptyState
            title="No cohort yet"
            action={isAdmin && <Action onClick={() => setAdding(true)}>Add cohort</Action>}
          >
            A cohort is a group that is reported on together: a class, a programme. An import makes them as
            well.
          </EmptyState>
        ) : (
          <>
            <p className={classes.intro}>
              A thank-you is on time when it is done by its due time, as a rule within 24 hours of the
              interview. 15 % of hiring managers would not consider a candidate who did not follow up
              (CareerBuilder).
            </p>
            <div className={classes.cohorts}>
              {cohorts.map((cohort) => (
                <CohortFigure key={cohort.id} cohort={cohort} seesPeople={seesPeople} />
              ))}
            </div>
          </>
        )}
      </PageBody>
      {anySuppressed && (
        <PageFoot>
          <span>‡ so few people that a figure would tell who they are; ask an admin for it</span>
        </PageFoot>
      )}
      {adding && <AddCohort onClose={() => setAdding(false)} />}
    </Page>
  );
}

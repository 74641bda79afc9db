import { Action, PageBody, SkeletonRows, StatusWord, useDates } from '@afterword/web';
import { ReminderFields, useReminders } from '@afterword/web/reminders';
import type { FormEvent } from 'react';
import { QueryProblem } from '../../shared/QueryProblem.js';
import classes from './Settings.module.css';

/** When the reader is told of their caseload, on which days and of what. Everybody sets their own. */
export function Reminders() {
  const dates = useDates();
  const reminders = useReminders({ ownZone: true });
  const { draft, error, retry, save, saving, changed, wrong, nextDailyAt } = reminders;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changed && !saving) void save();
  };
  return (
    <PageBody>
      <div className={classes.lead}>
        <p>
          One mail a day says what of your caseload needs you: drafts to read, steps of yours, candidates who
          are behind. These settings are your own.{' '}
          {nextDailyAt && `The next one comes ${dates.dayTime(nextDailyAt)} at the earliest.`}
        </p>
      </div>
      {draft ? (
        <form className={classes.reminders} onSubmit={submit} noValidate>
          <ReminderFields reminders={{ ...reminders, draft }} of="staff" />
          <div role="alert">
            {wrong.others.map((problem) => (
              <StatusWord key={problem} status="late" size={14}>
                {problem}
              </StatusWord>
            ))}
          </div>
          <div>
            <Action rank="primary" type="submit" shortcut="mod+Enter" loading={saving} disabled={!changed}>
              Save
            </Action>
          </div>
        </form>
      ) : error ? (
        <QueryProblem error={error} onRetry={retry} />
      ) : (
        <SkeletonRows rows={6} />
      )}
    </PageBody>
  );
}

import { list, useDates } from '@afterword/web';
import type { InterviewPartFragment } from '@afterword/web/graphql';
import classes from './Plan.module.css';

/** An interview on the rail: a dark square with its round. */
export function InterviewItem({ interview }: { interview: InterviewPartFragment }) {
  const dates = useDates();
  const { startsAt, endsAt, timeZone, round, participants, cancelledAt } = interview;
  const who = participants.map(({ name }) => name);
  return (
    <li className={classes.interview} data-cancelled={cancelledAt ? '' : undefined}>
      <span className={classes.square} aria-hidden="true">
        {round}
      </span>
      <span className={classes.date}>{dates.day(startsAt, timeZone)}</span>
      <span>
        <b>{cancelledAt ? 'Interview, cancelled' : `Interview, round ${round}`}</b>{' '}
        <span className={classes.how}>
          {dates.timeRange(startsAt, endsAt, timeZone)}
          {who.length > 0 && ` with ${list(who)}`}
        </span>
      </span>
    </li>
  );
}

import { Card, contactRoleWords, list, type Status, useDates, Why } from '@afterword/web';
import type { InviteEffect, InvitePreview } from '@afterword/web/graphql';
import classes from './AddInvite.module.css';

const effects: Record<InviteEffect, { status: Status; text: string }> = {
  RECORD: { status: 'planned', text: 'a new interview' },
  CHANGE: { status: 'due', text: 'changes one that is here' },
  CANCEL: { status: 'withheld', text: 'cancels one that is here' },
  NOTHING: { status: 'done', text: 'is here already' },
};

/** What an invite says and what saving it would do. */
export function InviteCard({ invite }: { invite: InvitePreview }) {
  const dates = useDates();
  const { effect, summary, startsAt, endsAt, timeZone, place, people, interview, warnings } = invite;
  const words = (from: string, to: string, zone: string) =>
    `${dates.longDay(from, zone)}, ${dates.timeRange(from, to, zone)}`;
  const moved = effect === 'CHANGE' && interview && interview.startsAt !== startsAt ? interview : null;
  return (
    <div className={classes.card} aria-live="polite">
      <Card kick={effects[effect]} title={summary}>
        {moved && <s className={classes.before}>{words(moved.startsAt, moved.endsAt, moved.timeZone)}</s>}
        <p>{moved ? <mark>{words(startsAt, endsAt, timeZone)}</mark> : words(startsAt, endsAt, timeZone)}</p>
        {place && <p className={classes.place}>{place}</p>}
        <ul className={classes.people}>
          {people.map(({ name, email, roles }) => (
            <li key={email ?? name}>
              <b>{name}</b>
              <small>
                {[list(roles.map((role) => contactRoleWords[role])), email].filter(Boolean).join(', ')}
              </small>
            </li>
          ))}
        </ul>
        {warnings.map((warning) => (
          <Why key={warning} tone="due" size="large">
            {warning}
          </Why>
        ))}
      </Card>
    </div>
  );
}

import { contactRoleWords, list, type Status, StatusGlyph, useDates, Why } from '@afterword/web';
import type { InvitePreview as Invite, InviteEffect } from '@afterword/web/graphql';
import classes from './InvitePreview.module.css';

const effects: Record<InviteEffect, { status: Status; title: string }> = {
  RECORD: { status: 'planned', title: 'A new interview' },
  CHANGE: { status: 'due', title: 'Changes an interview that is here' },
  CANCEL: { status: 'withheld', title: 'Cancels an interview that is here' },
  NOTHING: { status: 'done', title: 'This version is here already' },
};

/** What an invite says and what saving it would do. */
export function InvitePreview({ preview }: { preview: Invite }) {
  const dates = useDates();
  const { effect, summary, startsAt, endsAt, timeZone, place, people, interview, warnings } = preview;
  const { status, title } = effects[effect];
  const words = (from: string, to: string, zone: string) =>
    `${dates.longDay(from, zone)}, ${dates.timeRange(from, to, zone)}`;
  const moved = effect === 'CHANGE' && interview && interview.startsAt !== startsAt ? interview : null;
  return (
    <section className={classes.preview} aria-label="What the invite says" aria-live="polite">
      <p className={classes.effect}>
        <StatusGlyph status={status} />
        <b>{title}</b>
      </p>
      <dl className={classes.facts}>
        <dt>What</dt>
        <dd>{summary}</dd>
        <dt>When</dt>
        <dd>
          {moved && <s>{words(moved.startsAt, moved.endsAt, moved.timeZone)}</s>}{' '}
          {moved ? <mark>{words(startsAt, endsAt, timeZone)}</mark> : words(startsAt, endsAt, timeZone)}
        </dd>
        {place && (
          <>
            <dt>Where</dt>
            <dd>{place}</dd>
          </>
        )}
        <dt>With</dt>
        <dd>
          {people.length === 0 && 'nobody but the candidate'}
          <ul>
            {people.map((person) => (
              <li key={person.email ?? person.name}>
                <b>{person.name}</b> {list(person.roles.map((role) => contactRoleWords[role]))}
                <small>
                  {person.email}
                  {person.contact ? ', known here' : ', new here'}
                </small>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {warnings.map((warning) => (
        <Why key={warning} tone="due" size="small">
          {warning}
        </Why>
      ))}
    </section>
  );
}

import { ActionLink, list, useDates, useViewer } from '@afterword/web';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import classes from './Application.module.css';

/** When, with whom, where; the latest first. */
export function Interviews({ application }: { application: MyApplicationFragment }) {
  const dates = useDates();
  const { tenant } = useViewer().membership;
  const interviews = [...application.interviews].sort(
    (a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt),
  );
  return (
    <section className={classes.section}>
      <h2>Interviews</h2>
      <ul>
        {interviews.map(
          ({ id, startsAt, endsAt, timeZone, round, place, topics, participants, cancelledAt }) => (
            <li key={id} className={classes.interview} data-cancelled={cancelledAt ? '' : undefined}>
              <span className={classes.round} aria-hidden="true">
                {round}
              </span>
              <div>
                <b>{dates.longDay(startsAt, timeZone)}</b>
                {cancelledAt ? ', cancelled' : `, round ${round}`}
                <p>
                  {dates.timeRange(startsAt, endsAt, timeZone)}
                  {participants.length > 0 && ` with ${list(participants.map(({ name }) => name))}`}
                </p>
                {place && <p>{isLink(place) ? <a href={place}>{place}</a> : place}</p>}
                {topics.length > 0 && <p>You talked about {list(topics)}.</p>}
              </div>
            </li>
          ),
        )}
      </ul>
      <ActionLink to={`/${tenant.slug}/interview?application=${encodeURIComponent(application.id)}`}>
        Add an interview
      </ActionLink>
    </section>
  );
}

/** Only what leads to a page; a place may hold anything. */
const isLink = (place: string): boolean => /^https:\/\/\S+$/.test(place);

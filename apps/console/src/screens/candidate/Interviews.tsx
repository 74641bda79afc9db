import { Action, list, useDates } from '@afterword/web';
import type { InterviewPartFragment } from '@afterword/web/graphql';
import { useState } from 'react';
import classes from './Application.module.css';
import { CancelInterview } from './interview/CancelInterview.js';
import { ChangeInterview } from './interview/ChangeInterview.js';

/** The interviews of an application, with what can be done to them. */
export function Interviews({ interviews }: { interviews: readonly InterviewPartFragment[] }) {
  const [changing, setChanging] = useState<InterviewPartFragment | null>(null);
  const [cancelling, setCancelling] = useState<InterviewPartFragment | null>(null);
  return (
    <>
      <ul className={classes.interviews}>
        {interviews.map((interview) => (
          <InterviewEntry
            key={interview.id}
            interview={interview}
            onChange={() => setChanging(interview)}
            onCancel={() => setCancelling(interview)}
          />
        ))}
      </ul>
      {changing && <ChangeInterview interview={changing} onClose={() => setChanging(null)} />}
      {cancelling && <CancelInterview interview={cancelling} onClose={() => setCancelling(null)} />}
    </>
  );
}

interface InterviewEntryProps {
  interview: InterviewPartFragment;
  onChange: () => void;
  onCancel: () => void;
}

function InterviewEntry({ interview, onChange, onCancel }: InterviewEntryProps) {
  const dates = useDates();
  const { startsAt, endsAt, timeZone, round, place, topics, participants, cancelledAt } = interview;
  const when = `${dates.day(startsAt, timeZone)}, ${dates.timeRange(startsAt, endsAt, timeZone)}`;
  return (
    <li data-cancelled={cancelledAt ? '' : undefined}>
      <b>{when}</b>
      <span className={classes.sub}>
        Round {round}
        {cancelledAt && ', cancelled'}
        {place && `, ${place}`}
      </span>
      {participants.length > 0 && (
        <span className={classes.sub}>With {list(participants.map(({ name }) => name))}</span>
      )}
      {topics.length > 0 && <span className={classes.sub}>About {list(topics)}</span>}
      {!cancelledAt && (
        <span className={classes.acts}>
          <Action
            size="compact"
            rank="quiet"
            onClick={onChange}
            aria-label={`Change the interview of ${when}`}
          >
            Change
          </Action>
          <Action
            size="compact"
            rank="quiet"
            onClick={onCancel}
            aria-label={`Cancel the interview of ${when}`}
          >
            Cancel
          </Action>
        </span>
      )}
    </li>
  );
}

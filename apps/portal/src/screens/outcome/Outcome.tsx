import { Action, placeOf, TextAreaField, useDates, useViewer } from '@afterword/web';
import {
  dayThere,
  InlineInput,
  InlineSelect,
  momentOf,
  SaidLine,
  type SpeechCard,
  SpeechCards,
  tomorrowIn,
  useFacts,
  usePlanEffect,
} from '@afterword/web/facts';
import {
  fieldErrors,
  type MyApplicationFragment,
  type OutcomeType,
  type RecordFactsInput,
} from '@afterword/web/graphql';
import { IconBriefcase, IconDoorExit, IconMoodSad, IconThumbDown, IconThumbUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMe } from '../../me/me.js';
import { NoSuchApplication } from '../application/NoSuchApplication.js';
import { SoThisWillHappen } from '../checkin/Asked.js';
import classes from '../checkin/CheckIn.module.css';
import { Frame } from '../checkin/Frame.js';
import { speakersOf } from '../checkin/interview.js';

const theirs: readonly SpeechCard<OutcomeType>[] = [
  { key: 'REJECTION', says: 'We chose someone else.', icon: IconMoodSad },
  { key: 'OFFER', says: 'We want you.', icon: IconBriefcase },
];
const withdraw: SpeechCard<OutcomeType> = { key: 'WITHDRAWN', says: 'I withdraw.', icon: IconDoorExit };
const answers: readonly SpeechCard<OutcomeType>[] = [
  { key: 'ACCEPTED', says: 'I accept.', icon: IconThumbUp },
  { key: 'DECLINED', says: 'I decline.', icon: IconThumbDown },
];

const recorded: Partial<Record<MyApplicationFragment['stage'], OutcomeType>> = {
  REJECTED: 'REJECTION',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
};

/** What may come next; what is recorded already does not come twice, but a better offer may. */
function cardsFor(stage: MyApplicationFragment['stage']): SpeechCard<OutcomeType>[] {
  const cards = stage === 'OFFER' ? [...answers, ...theirs] : [...theirs, withdraw];
  return cards.filter(({ key }) => key !== recorded[stage]);
}

const save: Record<OutcomeType, string> = {
  REJECTION: 'Save their no',
  OFFER: 'Save the offer',
  ACCEPTED: 'Say yes',
  DECLINED: 'Say no',
  WITHDRAWN: 'Withdraw',
};

const saved: Record<OutcomeType, string> = {
  REJECTION: 'Noted. All reminders to them have stopped.',
  OFFER: 'The offer is noted. Your plan follows.',
  ACCEPTED: 'Noted that you accepted.',
  DECLINED: 'Noted that you declined.',
  WITHDRAWN: 'Noted that you withdrew.',
};

/** How an application was decided, by them or by the candidate, with its effect before it is saved. */
export function Outcome() {
  const { id } = useParams();
  const application = useMe().applications.find((each) => each.id === id);
  return application ? <OutcomeForm application={application} /> : <NoSuchApplication />;
}

const isOutcome = (text: string | null): text is OutcomeType => text !== null && text in save;

function OutcomeForm({ application }: { application: MyApplicationFragment }) {
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const people = speakersOf(application);
  const asked = parameters.get('type');
  const [type, setType] = useState<OutcomeType | null>(isOutcome(asked) ? asked : null);
  const [saidById, setSaidById] = useState(people[0]?.id ?? '');
  const [words, setWords] = useState('');
  const [deadline, setDeadline] = useState({ day: '', time: '' });
  const facts = useFacts(['Me']);
  const zone = application.employer.timeZone;
  const fromThem = type === 'REJECTION' || type === 'OFFER';
  const moment = type === 'OFFER' ? momentOf(deadline.day, deadline.time, zone) : null;
  const input: Omit<RecordFactsInput, 'idempotencyKey'> | null = type && {
    applicationId: application.id,
    outcome: {
      type,
      ...(fromThem && saidById !== '' && { contactId: saidById }),
      ...(moment && { deadline: moment }),
      ...(fromThem && words.trim() !== '' && { quote: words.trim() }),
    },
  };
  const preview = usePlanEffect(input);
  const wrong = fieldErrors(facts.errors.length > 0 ? facts.errors : preview.errors, ['outcome.deadline']);
  const home = `/${tenant.slug}/applications/${encodeURIComponent(application.id)}`;
  const submit = async () => {
    if (input && type && (await facts.record(input, saved[type]))) void navigate(home);
  };
  return (
    <Frame
      title={application.stage === 'OFFER' ? 'What do you answer?' : 'How was it decided?'}
      note={`${application.employer.name}, ${application.role}. You can take it back.`}
      onBack={() => void navigate(home)}
      foot={
        <Action
          rank="primary"
          size="lg"
          fullWidth
          loading={facts.saving}
          disabled={type === null}
          onClick={() => void submit()}
        >
          {type ? save[type] : 'Choose one'}
        </Action>
      }
    >
      <SpeechCards
        label="How it was decided"
        cards={cardsFor(application.stage)}
        chosen={type ? [type] : []}
        size="large"
        onToggle={(next) => setType(type === next ? null : next)}
      />
      {fromThem && (
        <div data-size="large">
          {type === 'OFFER' && (
            <SaidLine label="They want an answer" problem={wrong.of('outcome.deadline')}>
              by
              <InlineInput
                type="date"
                aria-label="By which day, if they named one"
                min={tomorrowIn(dates.reader.now, zone)}
                value={deadline.day}
                onChange={(day) => setDeadline((before) => ({ ...before, day }))}
              />
              at
              <InlineInput
                type="time"
                aria-label="By what time, if they named one"
                value={deadline.time}
                onChange={(time) => setDeadline((before) => ({ ...before, time }))}
              />
              <span className={classes.hint}>
                {deadline.day === ''
                  ? 'they named no day'
                  : deadline.time === ''
                    ? dayThere(zone)
                    : `${placeOf(zone)} time`}
              </span>
            </SaidLine>
          )}
          <SaidLine label="Said by">
            <InlineSelect
              aria-label="Who said it"
              value={saidById}
              data={[
                ...people.map(({ id, name }) => ({ value: id, label: name })),
                { value: '', label: 'somebody there' },
              ]}
              onChange={setSaidById}
            />
          </SaidLine>
          <TextAreaField
            size="lg"
            className={classes.quote}
            label="Their words, where you have them"
            minRows={2}
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </div>
      )}
      <SoThisWillHappen preview={preview} shown={type !== null} />
      <div role="alert">
        {wrong.others.map((problem) => (
          <p key={problem} className={classes.problem}>
            {problem}
          </p>
        ))}
      </div>
    </Frame>
  );
}

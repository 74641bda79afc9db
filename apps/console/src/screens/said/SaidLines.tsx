import { placeOf, useDates } from '@afterword/web';
import { dayThere, InlineInput, InlineSelect, SaidLine } from '@afterword/web/facts';
import { toLocal } from '@afterword/web/zoned';
import classes from './Said.module.css';
import type { SaidForm, SaidHow } from './saidInput.js';

interface LineProps {
  form: SaidForm;
  onChange: (part: Partial<SaidForm>) => void;
  wrong?: string;
}

/** Of an offer, by when they want an answer. */
export function OutcomeFields({ form, onChange, wrong, zone }: LineProps & { zone: string }) {
  if (form.outcome !== 'OFFER') return null;
  const { day, time } = form.deadline;
  return (
    <SaidLine label="To be answered" problem={wrong}>
      by
      <InlineInput
        type="date"
        aria-label="By which day, if they named one"
        value={day}
        onChange={(value) => onChange({ deadline: { day: value, time } })}
      />
      at
      <InlineInput
        type="time"
        aria-label="By what time, if they named one"
        value={time}
        onChange={(value) => onChange({ deadline: { day, time: value } })}
      />
      <span className={classes.hint}>
        {day === '' ? 'they named no day' : time === '' ? dayThere(zone) : `${placeOf(zone)} time`}
      </span>
    </SaidLine>
  );
}

const ways: { value: SaidHow; label: string }[] = [
  { value: 'interview', label: 'in the interview' },
  { value: 'email', label: 'by e-mail' },
  { value: 'phone', label: 'on the phone' },
  { value: 'away', label: 'by an out-of-office reply' },
];

/** Who said it, how and when. */
export function SaidByFields({
  form,
  onChange,
  wrong,
  people,
}: LineProps & { people: readonly { id: string; name: string }[] }) {
  const dates = useDates();
  const { zone, now } = dates.reader;
  return (
    <SaidLine label="Said by" problem={wrong}>
      <InlineSelect
        aria-label="Who said it"
        value={form.saidById}
        data={[
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: 'somebody there' },
        ]}
        onChange={(saidById) => onChange({ saidById })}
      />
      <InlineSelect
        aria-label="How it was said"
        value={form.how}
        data={ways}
        onChange={(how) => onChange({ how: how as SaidHow })}
      />
      <InlineInput
        type="datetime-local"
        aria-label={`When, by the clocks of ${placeOf(zone)}; empty is now`}
        max={toLocal(now, zone)}
        value={form.at}
        onChange={(at) => onChange({ at })}
      />
      <span className={classes.hint}>
        {form.at === '' ? 'now' : ''}
        {form.how === 'interview' ? ', no answer by itself' : ''}
      </span>
      {form.how === 'away' && (
        <>
          back on
          <InlineInput
            type="date"
            aria-label="The day on which they are back, if they named one"
            value={form.returnsOn}
            onChange={(returnsOn) => onChange({ returnsOn })}
          />
        </>
      )}
    </SaidLine>
  );
}

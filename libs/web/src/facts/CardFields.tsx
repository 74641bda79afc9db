import type { ReactNode } from 'react';
import type { Channel } from '../graphql/generated/graphql.js';
import { placeOf } from '../text/zoned.js';
import { InlineInput, InlineSelect } from './Inline.js';
import classes from './SaidFields.module.css';
import type { SaidDraft } from './saidDraft.js';
import { dayThere, wayWords } from './words.js';

/** Somebody who may have said it or may be contacted. */
export interface SaidPerson {
  id: string;
  name: string;
}

/** What the fields of every card get. */
interface CardProps<Kind extends keyof SaidDraft> {
  value: SaidDraft[Kind];
  onChange: (part: Partial<SaidDraft[Kind]>) => void;
  /** The employer's zone. */
  zone: string;
  /** The first day that can still be waited for. */
  earliest: string;
}

const ways = (channels: readonly Channel[]) =>
  channels.map((channel) => ({ value: channel, label: wayWords[channel] }));

const optionsOf = (people: readonly SaidPerson[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }));

function Hint({ children }: { children: ReactNode }) {
  return <span className={classes.hint}>{children}</span>;
}

/** “Write to us on…” */
export function ContactAtFields(props: CardProps<'contactAt'> & { people: readonly SaidPerson[] }) {
  const { value, onChange, zone, earliest, people } = props;
  const { channel, contactId, day, time, ifSilent } = value;
  const nobody = contactId === '' ? [{ value: '', label: 'whom?' }] : [];
  return (
    <>
      Contact
      <InlineSelect
        aria-label="Whom to contact"
        value={contactId}
        data={[...nobody, ...optionsOf(people)]}
        onChange={(id) => onChange({ contactId: id })}
      />
      <InlineSelect
        aria-label="How"
        value={channel}
        data={ways(['EMAIL', 'PHONE', 'HANDWRITTEN', 'IN_PERSON', 'PORTAL', 'LINKEDIN'])}
        onChange={(way) => onChange({ channel: way as Channel })}
      />
      on
      <InlineInput
        type="date"
        aria-label="On which day"
        min={earliest}
        value={day}
        onChange={(next) => onChange({ day: next })}
      />
      at
      <InlineInput
        type="time"
        aria-label="At what time, if they named one"
        value={time}
        onChange={(next) => onChange({ time: next })}
      />
      <Hint>{time === '' ? 'in working hours there' : `${placeOf(zone)} time`}</Hint>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={ifSilent}
          onChange={(event) => onChange({ ifSilent: event.currentTarget.checked })}
        />
        only if nothing was heard before
      </label>
    </>
  );
}

/** “By e-mail only.” */
export function ChannelOnlyFields(props: CardProps<'channelOnly'> & { employerName: string }) {
  const { value, onChange, employerName } = props;
  return (
    <>
      <InlineSelect
        aria-label="The only way"
        value={value.channel}
        data={ways(['EMAIL', 'PHONE', 'HANDWRITTEN', 'PORTAL'])}
        onChange={(way) => onChange({ channel: way as Channel })}
      />
      only, for all of {employerName}
      <Hint>until they say otherwise; it closes every other way</Hint>
    </>
  );
}

/** “Not before…” */
export function NoContactFields(
  props: CardProps<'noContactBefore'> & { people: readonly SaidPerson[]; employerName: string },
) {
  const { value, onChange, earliest, people, employerName } = props;
  const { day, channel, contactId } = value;
  return (
    <>
      <InlineSelect
        aria-label="What is not to happen"
        value={channel}
        data={[
          { value: '', label: 'No contact' },
          { value: 'PHONE', label: 'No calls' },
          { value: 'EMAIL', label: 'No e-mail' },
        ]}
        onChange={(way) => onChange({ channel: way as Channel | '' })}
      />
      to
      <InlineSelect
        aria-label="Who is not to be disturbed"
        value={contactId}
        data={[{ value: '', label: `anybody at ${employerName}` }, ...optionsOf(people)]}
        onChange={(id) => onChange({ contactId: id })}
      />
      before
      <InlineInput
        type="date"
        aria-label="Before which day"
        min={earliest}
        value={day}
        onChange={(next) => onChange({ day: next })}
      />
      <Hint>on that day it is allowed again</Hint>
    </>
  );
}

/** “Send us…” and “Take this test.” */
export function SubmissionFields(props: CardProps<'material'> & { what: string; example: string }) {
  const { value, onChange, zone, what, example } = props;
  return (
    <>
      <InlineInput
        aria-label={what}
        value={value.what}
        placeholder={example}
        maxLength={200}
        autoComplete="off"
        onChange={(next) => onChange({ what: next })}
      />
      by
      <InlineInput
        type="date"
        aria-label="By which day, if they named one"
        value={value.day}
        onChange={(next) => onChange({ day: next })}
      />
      <Hint>{value.day === '' ? 'within 24 hours, as they named no day' : dayThere(zone)}</Hint>
    </>
  );
}

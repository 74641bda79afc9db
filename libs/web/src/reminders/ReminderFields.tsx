import { Checkbox, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { tomorrowIn } from '../facts/dayChoices.js';
import type { StepKind, Weekday } from '../graphql/generated/graphql.js';
import { ZoneField } from '../parts/form/DateTimeField.js';
import { fieldError, SelectField, TextField } from '../parts/form/Field.js';
import { useDates } from '../text/DatesProvider.js';
import { formatter, placeOf } from '../text/zoned.js';
import { kindGroups, weekdays } from './kinds.js';
import classes from './ReminderFields.module.css';
import type { Reminders } from './useReminders.js';

export interface ReminderFieldsProps {
  reminders: Pick<Reminders, 'change' | 'wrong'> & { draft: NonNullable<Reminders['draft']> };
  /** Candidates are told of their own steps, staff of their caseload. */
  of: 'candidate' | 'staff';
}

/** When, on which days and of what the reader is written to. The form around it saves. */
export function ReminderFields({ reminders, of }: ReminderFieldsProps) {
  const { draft, change, wrong } = reminders;
  const isStaff = of === 'staff';
  const dates = useDates();
  const { locale, now } = dates.reader;
  const hours = useMemo(() => hoursOf(locale), [locale]);
  // Eighteen lines that few change would stand between them and what all do.
  const [showsKinds] = useState(draft.mutedKinds.length > 0);
  const told = allKinds.filter((kind) => !draft.mutedKinds.includes(kind));
  return (
    <div className={classes.fields} data-of={of}>
      <fieldset>
        <legend className={classes.title}>When</legend>
        <Switch
          size="md"
          checked={draft.daily}
          onChange={(event) => change({ daily: event.currentTarget.checked })}
          label="One mail a day"
          description={
            isStaff
              ? 'What of your caseload needs you today. Nobody needs you: no mail.'
              : 'All that waits, in one mail. Nothing waits: no mail.'
          }
        />
        <div className={classes.row}>
          <SelectField
            label="It comes at"
            description={`By the clock of ${placeOf(draft.timeZone)}`}
            value={String(draft.hour)}
            data={hours}
            disabled={!draft.daily}
            onChange={(event) => change({ hour: Number(event.currentTarget.value) })}
            error={wrong.of('hour')}
          />
          {isStaff && (
            <ZoneField
              label="Your clock"
              value={draft.timeZone}
              onChange={(timeZone) => change({ timeZone })}
              {...(wrong.of('timeZone') !== undefined && { error: wrong.of('timeZone') })}
            />
          )}
        </div>
        {!isStaff && (
          <Switch
            size="md"
            checked={draft.urgentAtOnce}
            onChange={(event) => change({ urgentAtOnce: event.currentTarget.checked })}
            label="What is urgent, at once"
            description={
              draft.urgentAtOnce
                ? 'The thank-you after an interview, what they asked for on its day, an offer about to end.'
                : 'It waits for the daily mail, which may be too late for some of it.'
            }
          />
        )}
      </fieldset>
      <fieldset>
        <legend className={classes.title}>Quiet days</legend>
        <Checkbox.Group
          label="Every week"
          value={draft.quietWeekdays}
          onChange={(days) => change({ quietWeekdays: days as Weekday[] })}
          error={fieldError(wrong.of('quietWeekdays'))}
        >
          <div className={classes.days}>
            {weekdays.map(({ day, on }) => (
              <Checkbox
                key={day}
                value={day}
                label={formatter(locale, { weekday: 'short', timeZone: 'UTC' }).format(new Date(on))}
                aria-label={formatter(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(on))}
              />
            ))}
          </div>
        </Checkbox.Group>
        <TextField
          className={classes.pause}
          type="date"
          label="No mails before"
          description={
            draft.pausedUntil
              ? `They rest until ${dates.localDay(draft.pausedUntil)}`
              : 'For a holiday or an exam; no day, no pause'
          }
          min={tomorrowIn(now, draft.timeZone)}
          value={draft.pausedUntil ?? ''}
          onChange={(event) => change({ pausedUntil: event.currentTarget.value || null })}
          error={wrong.of('pausedUntil')}
        />
        {!isStaff && (
          <p className={classes.note}>
            A deadline that can’t be moved and would pass on a quiet day still reaches you.
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend className={classes.title}>Of what</legend>
        <details className={classes.kinds} open={showsKinds}>
          <summary>{kindsWords(draft.mutedKinds.length)}</summary>
          <Checkbox.Group
            aria-label="Of what"
            value={told}
            onChange={(chosen) => change({ mutedKinds: allKinds.filter((kind) => !chosen.includes(kind)) })}
          >
            <div className={classes.groups}>
              {kindGroups.map(({ title, kinds }) => (
                <fieldset key={title}>
                  <legend className={classes.group}>{title}</legend>
                  {kinds.map(({ kind, label }) => (
                    <Checkbox key={kind} value={kind} label={label} />
                  ))}
                </fieldset>
              ))}
            </div>
          </Checkbox.Group>
        </details>
        <p className={classes.note}>
          {isStaff
            ? 'What you leave out still shows in the console.'
            : 'What you leave out still shows in your plans.'}
        </p>
      </fieldset>
    </div>
  );
}

const kindsWords = (muted: number): string =>
  muted === 0 ? 'All kinds of steps' : `All kinds of steps but ${muted}`;

const allKinds: readonly StepKind[] = kindGroups.flatMap(({ kinds }) => kinds.map(({ kind }) => kind));

function hoursOf(locale: string): { value: string; label: string }[] {
  const clock = formatter(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: clock.format(new Date(Date.UTC(2026, 0, 1, hour))),
  }));
}

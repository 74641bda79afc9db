import { chance, chosen, count } from './chance.ts';
import type { Chronicle } from './chronicle.ts';
import {
  CHANNEL_ONLY,
  CONTACT_AT,
  DECISION_BY,
  dayInWords,
  NO_CONTACT_BEFORE,
  SUBMISSIONS,
} from './words.ts';

/** What the employer asked for at the end of an interview, in their words. */
export function tellDirection(chronicle: Chronicle, stepId: string, at: Temporal.Instant): void {
  const words = [chronicle.applicationId, stepId, 'direction'] as const;
  const { employer, involved } = chronicle.application;
  const speaker = involved.find(({ roles }) => roles.includes('hiring_manager')) ?? involved[0];
  if (!speaker) return;
  const saidBy = speaker.contact.id;
  const day = (from: number, to: number) => {
    const date = at.toZonedDateTimeISO(employer.sketch.timeZone).toPlainDate();
    return weekday(date.add({ days: count(from, to, ...words, 'days') }));
  };
  const quoted = (quote: string, date?: Temporal.PlainDate) => ({
    saidBy,
    quote: date ? quote.replace('{day}', dayInWords(date)) : quote,
  });
  const luck = chance(...words);
  if (luck < 0.6) {
    const by = day(7, 21);
    chronicle.tell(
      { type: 'direction', at, kind: 'decision_by', by },
      quoted(chosen(DECISION_BY, ...words), by),
    );
  } else if (luck < 0.74) {
    const until = day(8, 18);
    chronicle.tell(
      { type: 'direction', at, kind: 'no_contact_before', until },
      quoted(chosen(NO_CONTACT_BEFORE, ...words), until),
    );
  } else if (luck < 0.86) {
    const { what, how, quote } = chosen(SUBMISSIONS, ...words);
    chronicle.tell({ type: 'direction', at, kind: 'submit', what, how }, quoted(quote));
  } else if (luck < 0.93) {
    const when = day(3, 10);
    const channel = speaker.contact.phone ? 'phone' : 'email';
    chronicle.tell(
      { type: 'direction', at, kind: 'contact_at', when, channel, contact: saidBy, ifSilent: false },
      quoted(CONTACT_AT[channel === 'phone' ? 0 : 1] ?? CONTACT_AT[0], when),
    );
  } else {
    chronicle.tell(
      { type: 'direction', at, kind: 'channel_only', channel: 'email' },
      quoted(chosen(CHANNEL_ONLY, ...words)),
    );
  }
}

function weekday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
}

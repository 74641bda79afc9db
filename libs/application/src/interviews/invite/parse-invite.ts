import { refuse } from '../../shared/errors.js';
import { oneLine } from '../../shared/text.js';
import { type CalendarComponent, readCalendar } from './calendar-file.js';
import type { Invite } from './invite.js';
import { peopleOf } from './people.js';
import { instantOfUtc, TimeReader } from './times.js';

/** The database keeps the id in an index, which holds no more. */
const MAX_UID_BYTES = 1_000;
const MAX_PLACE = 500;

/**
 * Reads the invite in a calendar file that nobody vouches for. Pure: the same file gives the same invite.
 *
 * @param homeZone the candidate's IANA zone, for times that name none.
 * @throws Refusal at the field `invite`, in words, for what is not the invite of one conversation: too large, cut
 *   off, damaged, no event or several, recurring, whole days, an answer to an invite.
 */
export function parseInvite(file: string, homeZone: string): Invite {
  const calendar = readCalendar(file);
  const method = calendar.text('method').toUpperCase();
  refuseAnswers(method);
  const event = onlyEvent(calendar);
  const cancelled = method === 'CANCEL' || event.text('status').toUpperCase() === 'CANCELLED';
  const reader = new TimeReader(calendar, homeZone);
  const times = cancelled && !event.has('dtstart') ? null : reader.timesOf(event);
  const { people, warnings } = peopleOf(event);
  const summary = event.text('summary').slice(0, 500);
  return {
    uid: uidOf(event, `${times?.startsAt}/${times?.endsAt}/${summary}`),
    sequence: sequenceOf(event),
    stampedAt: instantOfUtc(event.property('dtstamp')) ?? instantOfUtc(event.property('last-modified')),
    cancelled,
    times,
    summary,
    place: placeOf(event),
    people,
    warnings: [...reader.warnings, ...warnings],
  };
}

/** METHOD is absent from a file that was exported instead of sent; it then reads as PUBLISH. */
function refuseAnswers(method: string): void {
  if (['', 'PUBLISH', 'REQUEST', 'CANCEL'].includes(method)) return;
  const meaning = ANSWERS[method] ?? `says ${oneLine(method).slice(0, 40)}, which is not an invite`;
  refuse('INVALID_INPUT', `This file ${meaning}. Upload the invite itself.`, 'invite');
}

const ANSWERS: Readonly<Record<string, string>> = {
  REPLY: 'is an answer to an invite',
  COUNTER: 'proposes another time for an invite',
  DECLINECOUNTER: 'turns down another time that was proposed',
  REFRESH: 'asks for the latest version of an invite',
  ADD: 'adds a date to a series',
};

function onlyEvent(calendar: CalendarComponent): CalendarComponent {
  const events = calendar.components('vevent');
  const [event] = events;
  if (!event) {
    refuse(
      'INVALID_INPUT',
      'This calendar file holds no event. Upload the invite of one interview.',
      'invite',
    );
  }
  if (events.some((it) => RECURRING.some((name) => it.has(name)))) {
    refuse(
      'INVALID_INPUT',
      'This invite repeats. Each interview is recorded by itself: upload a single one, or record them by hand.',
      'invite',
    );
  }
  if (events.length > 1) {
    refuse(
      'INVALID_INPUT',
      `This file holds ${events.length} events. Upload the invite of one interview.`,
      'invite',
    );
  }
  return event;
}

const RECURRING = ['rrule', 'rdate', 'recurrence-id', 'exrule'];

/** Without an id of its own an event is known by its times and title, so that the same file is seen only once. */
function uidOf(event: CalendarComponent, otherwise: string): string {
  const uid = event.text('uid') || `without-uid:${otherwise}`;
  if (Buffer.byteLength(uid) > MAX_UID_BYTES)
    refuse(
      'INVALID_INPUT',
      'The id of this invite is too long to keep. Record the interview by hand.',
      'invite',
    );
  return uid;
}

function sequenceOf(event: CalendarComponent): number {
  const sequence = Number(event.property('sequence')?.value ?? 0);
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= 2_147_483_647 ? sequence : 0;
}

/** Where it takes place: the location, else the address of the call. */
function placeOf(event: CalendarComponent): string | null {
  for (const name of ['location', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'conference']) {
    const text = event.text(name).slice(0, MAX_PLACE);
    if (text !== '') return text;
  }
  return null;
}

import { refuse } from '../../shared/errors.js';
import type { CalendarComponent, CalendarProperty } from './calendar-file.js';
import type { InviteTimes } from './invite.js';
import { offsetByDefinition } from './zone-definition.js';
import { ianaZone, zoneOfName } from './zones.js';

/** A moment of an invite and the zone that it was given in. */
interface Moment {
  readonly instant: Temporal.Instant;
  readonly timeZone: string;
}

/** How the times of one file are read, and what was assumed in doing so. */
export class TimeReader {
  readonly warnings = new Set<string>();
  /** Where the calendar says it is at home; not part of RFC 5545, but Google and Apple write it. */
  private readonly calendarZone: string | null;

  /** @param homeZone the candidate's, an IANA name: taken where the file names no place. */
  constructor(
    private readonly calendar: CalendarComponent,
    private readonly homeZone: string,
  ) {
    this.calendarZone = ianaZone(calendar.text('x-wr-timezone'));
  }

  /** Start and end of an event. Refuses whole days, and an end that does not come after the start. */
  timesOf(event: CalendarComponent): InviteTimes {
    const from = event.property('dtstart');
    if (!from)
      refuse('INVALID_INPUT', 'This invite has no start time. Record the interview by hand.', 'invite');
    const start = this.momentOf(from, 'start');
    const endsAt = this.endOf(event, start.instant);
    if (Temporal.Instant.compare(endsAt, start.instant) <= 0)
      refuse('INVALID_INPUT', 'This invite ends before it starts. Record the interview by hand.', 'invite');
    return { startsAt: start.instant, endsAt, timeZone: start.timeZone };
  }

  private endOf(event: CalendarComponent, startsAt: Temporal.Instant): Temporal.Instant {
    const end = event.property('dtend');
    if (end) return this.momentOf(end, 'end').instant;
    const duration = event.property('duration');
    if (duration) return startsAt.add(durationOf(duration));
    this.warnings.add('The invite names no end, so one hour is assumed.');
    return startsAt.add({ hours: 1 });
  }

  private momentOf(property: CalendarProperty, what: 'start' | 'end'): Moment {
    if (property.type === 'date') {
      refuse(
        'INVALID_INPUT',
        'This invite is for whole days. An interview has a start and an end; record it by hand with its times.',
        'invite',
      );
    }
    const written = String(property.value);
    const local = plainDateTime(written, what);
    if (written.endsWith('Z')) {
      const instant = local.toZonedDateTime('UTC').toInstant();
      return { instant, timeZone: this.calendarZone ?? this.homeZone };
    }
    const { tzid } = property.params;
    return tzid ? this.inNamedZone(local, tzid) : this.floating(local);
  }

  private inNamedZone(local: Temporal.PlainDateTime, tzid: string): Moment {
    const definition = this.calendar
      .components('vtimezone')
      .find((zone) => zone.text('tzid').toLowerCase() === tzid.toLowerCase());
    const timeZone = zoneOfName(tzid, definition);
    if (timeZone) return { instant: local.toZonedDateTime(timeZone).toInstant(), timeZone };
    const offset = definition ? offsetByDefinition(definition, local) : null;
    const shown = this.calendarZone ?? this.homeZone;
    if (offset) return { instant: Temporal.Instant.from(`${local}${offset}`), timeZone: shown };
    this.warnings.add(
      `The time zone “${tzid.slice(0, 100)}” is not known, so its times are taken as ${shown}.`,
    );
    return { instant: local.toZonedDateTime(shown).toInstant(), timeZone: shown };
  }

  private floating(local: Temporal.PlainDateTime): Moment {
    const timeZone = this.calendarZone ?? this.homeZone;
    this.warnings.add(`The invite names no time zone, so its times are taken as ${timeZone}.`);
    return { instant: local.toZonedDateTime(timeZone).toInstant(), timeZone };
  }
}

function plainDateTime(written: string, what: 'start' | 'end'): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(written.replace(/Z$/, ''));
  } catch {
    refuse('INVALID_INPUT', `The ${what} of this invite is not a date and time.`, 'invite');
  }
}

/** Weeks and days count 24 hours each here: an interview does not last over a change of the clocks. */
function durationOf({ value }: CalendarProperty): Temporal.Duration {
  try {
    const duration = Temporal.Duration.from(String(value));
    return Temporal.Duration.from({ seconds: duration.total({ unit: 'seconds', relativeTo: '2000-01-01' }) });
  } catch {
    refuse('INVALID_INPUT', 'The duration of this invite is not one, such as PT1H.', 'invite');
  }
}

/** The instant of a property in UTC, such as DTSTAMP; null where it is not there or not one. */
export function instantOfUtc(property: CalendarProperty | undefined): Temporal.Instant | null {
  try {
    return property ? Temporal.Instant.from(String(property.value)).round('millisecond') : null;
  } catch {
    return null;
  }
}

import ICAL from 'ical.js';
import { refuse } from '../../shared/errors.js';
import { oneLine } from '../../shared/text.js';

/** Far more than any invite needs; a file of this size is read in well under a second. */
const MAX_BYTES = 1_000_000;

/** The lines that are read. Everything else is dropped unread: it can be long, and it can be damaged. */
const READ = new Set(
  `BEGIN END METHOD X-WR-TIMEZONE TZID X-LIC-LOCATION TZOFFSETFROM TZOFFSETTO UID SEQUENCE DTSTAMP LAST-MODIFIED
   DTSTART DTEND DURATION STATUS SUMMARY LOCATION X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL CONFERENCE
   ORGANIZER ATTENDEE RRULE RDATE RECURRENCE-ID EXRULE`.split(/\s+/),
);
/** Longer than any of these lines is in earnest; the time that the parser takes grows with its square. */
const MAX_LINE = 10_000;

/** A property of a component, with the parameters that qualify it; names are lower case. */
export interface CalendarProperty {
  readonly params: Readonly<Record<string, string>>;
  /** The type of its value, such as `date-time` or `text`. */
  readonly type: string;
  /** As jCal (RFC 7265) writes it: `2026-11-18T14:00:00` for a date-time. */
  readonly value: unknown;
}

type JcalProperty = readonly [
  name: string,
  params: Record<string, unknown>,
  type: string,
  ...values: unknown[],
];
type JcalComponent = readonly [name: string, properties: JcalProperty[], components: JcalComponent[]];

/** A part of a calendar file: the calendar, an event, a time zone. Read lazily, so that nesting costs nothing. */
export class CalendarComponent {
  constructor(private readonly jcal: JcalComponent) {}

  get name(): string {
    return this.jcal[0];
  }

  components(name?: string): CalendarComponent[] {
    return this.jcal[2]
      .filter((component) => name === undefined || component[0] === name)
      .map((component) => new CalendarComponent(component));
  }

  properties(name: string): CalendarProperty[] {
    return this.jcal[1]
      .filter((property) => property[0] === name)
      .map(([, params, type, value]) => ({ params: textParams(params), type, value }));
  }

  property(name: string): CalendarProperty | undefined {
    return this.properties(name)[0];
  }

  has(name: string): boolean {
    return this.jcal[1].some((property) => property[0] === name);
  }

  /** The text of a property on one line; empty where there is none. */
  text(name: string): string {
    const value = this.property(name)?.value;
    return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
  }
}

/**
 * Reads a calendar file (RFC 5545) that nobody vouches for: any line endings, with or without a byte order mark.
 * Refuses, at the field `invite`, what is too large, cut off or no calendar.
 */
export function readCalendar(file: string): CalendarComponent {
  if (file.length > MAX_BYTES || Buffer.byteLength(file) > MAX_BYTES)
    refuse(
      'TOO_LARGE',
      'This file is larger than 1 MB. An invite for one interview is far smaller.',
      'invite',
    );
  const text = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (text === '') refuse('INVALID_INPUT', 'This file is empty. Download the invite again.', 'invite');
  if (!/^BEGIN:VCALENDAR[ \t]*$/im.test(text))
    refuse('INVALID_INPUT', 'This is not a calendar file. Upload the .ics file of the invite.', 'invite');
  if (!/\nEND:VCALENDAR$/i.test(text)) refuseCutOff();
  const calendars = parse(text);
  if (calendars.length !== 1) {
    refuse(
      'INVALID_INPUT',
      `This file holds ${calendars.length} calendars. Upload the invite of one interview.`,
      'invite',
    );
  }
  return calendars[0]!;
}

function parse(text: string): CalendarComponent[] {
  let parsed: JcalComponent | JcalComponent[];
  try {
    parsed = ICAL.parse(linesToRead(text)) as unknown as JcalComponent | JcalComponent[];
  } catch (error) {
    if (error instanceof Error && error.message.includes('began but did not end')) refuseCutOff();
    refuse(
      'INVALID_INPUT',
      'This calendar file is damaged and cannot be read. Download the invite again.',
      'invite',
    );
  }
  // One component comes bare, several as a list.
  const components = typeof parsed[0] === 'string' ? [parsed as JcalComponent] : (parsed as JcalComponent[]);
  return components.filter(([name]) => name === 'vcalendar').map((jcal) => new CalendarComponent(jcal));
}

/** Without the folds of long lines, and without what is not needed. */
function linesToRead(text: string): string {
  return text
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .filter(
      (line) => line.length <= MAX_LINE && READ.has(/^[A-Z-]+(?=[;:])/i.exec(line)?.[0].toUpperCase() ?? ''),
    )
    .join('\r\n');
}

function refuseCutOff(): never {
  refuse(
    'INVALID_INPUT',
    'This calendar file is cut off before its end. Download the invite again.',
    'invite',
  );
}

/** A parameter may come as a list, such as MEMBER; none that matter here do. */
function textParams(params: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, oneLine(value)]] : [],
    ),
  );
}

import type { Contact, DayOrInstant } from '@afterword/follow-up-policy';
import type { Dossier } from '../plans/ports.js';
import type { Problems } from '../shared/problems.js';
import { manyLines, oneLine } from '../shared/text.js';
import type { MomentInput } from './fact-input.js';
import type { FactContent, NewFact, SaidFact } from './ports.js';

/** A date that lies further ahead than this, in years, is a slip of the pen. */
const YEARS_AHEAD = 5;
const QUOTE_LENGTH = 2000;

export const NO_CONTENT: FactContent = {
  quote: null,
  saidById: null,
  interviewId: null,
  text: null,
  satisfaction: null,
  questions: [],
  openPoints: [],
};

/**
 * What a fact is checked against: the people and the zone of its application, when it happened, and now. Every
 * check notes what is wrong under the path of its field, with what would be right.
 */
export class FactCheck {
  /** When what is being recorded happened. */
  readonly at: Temporal.Instant;

  constructor(
    readonly dossier: Dossier,
    readonly now: Temporal.Instant,
    at: Temporal.Instant | null | undefined,
    readonly problems: Problems,
  ) {
    this.at = at ?? now;
    if (Temporal.Instant.compare(this.at, now) > 0)
      problems.add('at', 'This lies in the future. Give the moment at which it happened, or none for now.');
    else if (this.at.toZonedDateTimeISO('UTC').year < 2000)
      problems.add('at', 'Give a moment after the year 2000.');
  }

  get timeZone(): string {
    return this.dossier.scenario.employer.timeZone;
  }

  fact(fact: SaidFact, content: Partial<FactContent> = {}): NewFact {
    return { fact: { ...fact, recorded: this.now }, content: { ...NO_CONTENT, ...content } };
  }

  /** A contact of the application. */
  contact(id: string | null | undefined, field: string): Contact | undefined {
    if (id == null) return undefined;
    const { contacts, employer } = this.dossier.scenario;
    const found = contacts.find((contact) => contact.id === id);
    if (!found) {
      const names = contacts.map(({ name }) => name).join(', ');
      this.problems.add(
        field,
        names === ''
          ? `Nobody of ${employer.name} is known for this application. Add them to an interview first.`
          : `This is nobody of this application. Those are ${names}.`,
        'NOT_FOUND',
      );
    }
    return found;
  }

  /** The day or instant that was named. It must not end before what is recorded happened. */
  moment(input: MomentInput, field: string, what: string): DayOrInstant {
    const moment = input.day ?? input.instant;
    if (!moment || (input.day && input.instant)) {
      this.problems.add(field, 'Give either a day or an instant.');
      return this.at;
    }
    const end = moment instanceof Temporal.PlainDate ? this.startOf(moment.add({ days: 1 })) : moment;
    if (Temporal.Instant.compare(end, this.at) <= 0)
      this.problems.add(field, `${what} had passed already on ${this.day(this.at)}. Give one after that.`);
    this.notFarAhead(end, field);
    return moment;
  }

  /** The moment up to which nobody is to be in touch: at a day's start already contact is allowed. */
  release(input: MomentInput, field: string): DayOrInstant {
    const moment = this.moment(input, field, 'This date');
    const start = moment instanceof Temporal.PlainDate ? this.startOf(moment) : moment;
    if (moment instanceof Temporal.PlainDate && moment.equals(this.dayOf(this.at)))
      this.problems.add(
        field,
        `Contact is allowed on that day, and it is the day on which they said so. Give a later one than ${this.day(start)}.`,
      );
    return moment;
  }

  quote(text: string | null | undefined, field: string): string | null {
    return this.text(text, field, QUOTE_LENGTH);
  }

  /** Several lines; null where there is nothing. */
  text(text: string | null | undefined, field: string, most: number): string | null {
    const clean = manyLines(text ?? '');
    if (clean.length > most) this.problems.add(field, `This takes at most ${most} characters.`);
    return clean === '' ? null : clean;
  }

  line(text: string | null | undefined, field: string, most: number): string {
    const clean = oneLine(text ?? '');
    if (clean.length > most) this.problems.add(field, `This takes at most ${most} characters.`);
    return clean;
  }

  dayOf(instant: Temporal.Instant): Temporal.PlainDate {
    return instant.toZonedDateTimeISO(this.timeZone).toPlainDate();
  }

  private day(instant: Temporal.Instant): string {
    return this.dayOf(instant).toString();
  }

  private startOf(day: Temporal.PlainDate): Temporal.Instant {
    return day.toZonedDateTime(this.timeZone).toInstant();
  }

  private notFarAhead(end: Temporal.Instant, field: string): void {
    const last = this.now.toZonedDateTimeISO(this.timeZone).add({ years: YEARS_AHEAD }).toInstant();
    if (Temporal.Instant.compare(end, last) > 0)
      this.problems.add(field, `Give a date within the next ${YEARS_AHEAD} years.`);
  }
}

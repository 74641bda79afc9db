import type { NamedDay } from './date-mentions.js';
import type { Language } from './date-words.js';
import type { ReadableMail } from './parse-mail.js';

/** A day further ahead than this, of which no year was named, is rather one that has just passed. */
const FARTHEST_WITHOUT_YEAR = 270;
const FARTHEST = 800;
const DAY_FIRST_DOMAINS =
  /\.(?:uk|ie|au|nz|in|za|sg|hk|de|at|ch|fr|be|nl|es|it|pt|br|pl|se|no|dk|fi|mx|ar|eu)$/;
const MONTH_FIRST_DOMAINS = /\.(?:edu|gov|mil|us)$/;

type Resolved = { readonly date: Temporal.PlainDate } | { readonly problem: string };

/** Places days that a mail names on the calendar, seen from the mail's own day in its sender's zone. */
export class MailClock {
  /** The day on which the mail was written; undefined where it does not say. */
  readonly today: Temporal.PlainDate | undefined;
  private readonly order: 'day' | 'month' | undefined;

  /** `order` is that of other days in the same text, which tells most. */
  constructor(mail: ReadableMail, language: Language, order: 'day' | 'month' | undefined) {
    const sent = sentAt(mail.date);
    this.today = sent?.day;
    this.order = order ?? orderOf(mail, language, sent?.offset);
  }

  resolve(named: NamedDay): Resolved {
    if (!named.ambiguous) return this.place(named);
    const asSaid = this.place(named);
    const turned: NamedDay = { ...named, day: named.month!, month: named.day! };
    const asTurned = this.place(turned);
    if ('problem' in asTurned) return asSaid;
    if ('problem' in asSaid) return asTurned;
    if (named.weekday !== undefined && asSaid.date.dayOfWeek !== asTurned.date.dayOfWeek) {
      if (asSaid.date.dayOfWeek === named.weekday) return asSaid;
      if (asTurned.date.dayOfWeek === named.weekday) return asTurned;
    }
    if (this.order === 'day') return asSaid;
    if (this.order === 'month') return asTurned;
    return { problem: `A return date could be ${asSaid.date} or ${asTurned.date}, and nothing tells which.` };
  }

  private place(named: NamedDay): Resolved {
    if (named.offset !== undefined || named.month === undefined) return this.placeNear(named);
    const { year, month, day } = named;
    if (year !== undefined) return this.checked(dateOf(year, month, day!), FARTHEST);
    if (!this.today) return { problem: 'A return date has no year, and the mail has no date.' };
    const { today } = this;
    // The next such day; 29 February may take until the leap year.
    for (let add = 0; add <= 4; add++) {
      const date = dateOf(today.year + add, month, day!);
      if (date && Temporal.PlainDate.compare(date, today) >= 0)
        return this.checked(date, FARTHEST_WITHOUT_YEAR);
    }
    return { problem: 'A return date is no day of the calendar.' };
  }

  /** "Monday", "tomorrow", "the 5th". */
  private placeNear({ offset, weekday, day }: NamedDay): Resolved {
    const { today } = this;
    if (!today) return { problem: 'A return date is named by its weekday alone, and the mail has no date.' };
    if (offset !== undefined) return { date: today.add({ days: offset }) };
    if (day !== undefined) {
      for (let add = 0; add < 12; add++) {
        const month = today.with({ day: 1 }).add({ months: add });
        const date = dateOf(month.year, month.month, day);
        if (date && Temporal.PlainDate.compare(date, today) >= 0) return { date };
      }
      return { problem: 'A return date is no day of the calendar.' };
    }
    return { date: today.add({ days: (weekday! - today.dayOfWeek + 7) % 7 || 7 }) };
  }

  private checked(date: Temporal.PlainDate | undefined, farthest: number): Resolved {
    if (!date) return { problem: 'A return date is no day of the calendar.' };
    if (!this.today) return { date };
    const ahead = this.today.until(date).days;
    if (ahead < 0) return { problem: `A return date, ${date}, was past when the mail was written.` };
    if (ahead > farthest) return { problem: `A return date, ${date}, is too far ahead to be meant.` };
    return { date };
  }
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, number>> = {
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

interface Sent {
  readonly day: Temporal.PlainDate;
  /** Minutes east of UTC; undefined where it is UTC, which says nothing about the sender. */
  readonly offset: number | undefined;
}

/** The day of a Date header as the sender's calendar had it. */
function sentAt(header: string): Sent | undefined {
  const match =
    /(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:[ ,]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?[ ]*(?:([+-])(\d{2}):?(\d{2})|([a-z]{3,4}))?)?/i.exec(
      header.slice(0, 200),
    );
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(header.slice(0, 100));
  if (!match) {
    const day = iso && dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return day ? { day, offset: undefined } : undefined;
  }
  const [, dayText, month, yearText, sign, hours, minutes, zone] = match;
  const year = Number(yearText) < 100 ? 2000 + Number(yearText) : Number(yearText);
  const day = dateOf(year, MONTHS.indexOf(month!.toLowerCase()) + 1, Number(dayText));
  if (!day) return undefined;
  const offset = sign
    ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
    : ZONES[zone?.toLowerCase() ?? ''];
  return { day, offset: offset === 0 ? undefined : offset };
}

/** Whether 10/05 is a day and a month or a month and a day: by language, the mail's locale, its zone, its domain. */
function orderOf(
  mail: ReadableMail,
  language: Language,
  offset: number | undefined,
): 'day' | 'month' | undefined {
  if (language !== 'en') return 'day';
  const locale =
    `${mail.headers.text('content-language')} ${mail.headers.text('accept-language')}`.toLowerCase();
  if (/\ben-us\b/.test(locale)) return 'month';
  if (/\ben-(?:gb|ie|au|nz|in|za|ca)\b|\b(?:de|fr|es|it|nl|pt|pl|sv)\b/.test(locale)) return 'day';
  const domain = mail.from?.address.toLowerCase().split('@')[1] ?? '';
  if (MONTH_FIRST_DOMAINS.test(domain)) return 'month';
  if (DAY_FIRST_DOMAINS.test(domain)) return 'day';
  if (offset !== undefined) return offset <= -180 ? 'month' : 'day';
  return undefined;
}

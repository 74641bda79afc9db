import { MONTH_PATTERN, MONTHS, SPOKEN_WEEKDAY_PATTERN, WEEKDAY_PATTERN, WEEKDAYS } from './date-words.js';

/** A day as a text names it: what is not said is undefined. */
export interface NamedDay {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** Set where day and month may be the other way round, as in 10/05/2026. */
  readonly ambiguous?: boolean;
  /** Set where the figures themselves tell the order that the writer keeps, as in 9/28. */
  readonly order?: 'day' | 'month';
  /** Days from the mail's own day, for "tomorrow". */
  readonly offset?: number;
}

/** A day or a span of days within a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly day: NamedDay;
  /** The first day of a span such as "5-9 October"; `day` is the last. */
  readonly first?: NamedDay;
}

const W = `(?:\\b(?<w>${WEEKDAY_PATTERN})\\.?,? (?:(?:the|den|dem|der|le|el|il|dia|dnia|de|d\\.|o dia) )?)?`;
const ORDINAL = '(?:st|nd|rd|th|er|re|e|ª|º|a|:e|:a)?\\.?';
const YEAR = "(?:[ ,./]{1,2}(?:de |del |of )?(?<y>20\\d\\d)\\b|,? '(?<y2>\\d\\d)\\b)?";
const OF = "(?: (?:of|de|di|d')| )? ?";
const JOIN =
  '\\s?(?:-|to|bis(?: zum)?|au|al|a|e|tot(?: en met)?|t/m|do|till(?: och med)?|through|until|and|und|et|y)\\s?(?:the |den |el |il |le )?';

/** One pattern each; the earlier ones take their text away from the later ones. */
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (g: Groups) => Omit<Mention, 'start' | 'end'> | undefined;
}[] = [
  {
    pattern: new RegExp(`\\b${W}(?<y>20\\d\\d)[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`, 'g'),
    read: (g) => single(g, number(g.d), number(g.m)),
  },
  // 10月5日
  {
    pattern: /(?:(?<y>20\d\d)年)?(?<m>\d{1,2})月(?<d>\d{1,2})日/g,
    read: (g) => single(g, number(g.d), number(g.m)),
  },
  // 5-9 October 2026, from 5 to 9 October
  {
    pattern: new RegExp(
      `(?<![\\d.:/])(?<a>\\d{1,2})${ORDINAL}${JOIN}(?<d>\\d{1,2})${ORDINAL}${OF}(?<n>${MONTH_PATTERN})\\b\\.?${YEAR}`,
      'g',
    ),
    read: (g) => span(g),
  },
  // October 5-9, 2026
  {
    pattern: new RegExp(
      `\\b(?<n>${MONTH_PATTERN})\\.? (?<a>\\d{1,2})(?:st|nd|rd|th)?${JOIN}(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`,
      'g',
    ),
    read: (g) => span(g),
  },
  // Monday, 5 October 2026
  {
    pattern: new RegExp(
      `(?<![\\d.:/])${W}(?<d>\\d{1,2})${ORDINAL}${OF}-?(?<n>${MONTH_PATTERN})\\b(?:\\.|-)?${YEAR}`,
      'g',
    ),
    read: (g) => single(g, number(g.d), MONTHS.get(g.n!)),
  },
  // Monday, October 5th, 2026
  {
    pattern: new RegExp(
      `\\b${W}(?<n>${MONTH_PATTERN})\\.? (?:the )?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)${YEAR}`,
      'g',
    ),
    read: (g) => single(g, number(g.d), MONTHS.get(g.n!)),
  },
  // 5.-9.10.2026
  {
    pattern: /(?<![\d.:/])(?<a>\d{1,2})\. ?- ?(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>20\d\d)?/g,
    read: (g) => span(g),
  },
  // 5.10.2026 is never the other way round, 5/10/2026 and 5-10-2026 may be
  {
    pattern: new RegExp(
      `(?<![\\d.:/-])${W}(?<d>\\d{1,2})(?<s>[./-]) ?(?<m>\\d{1,2})\\k<s> ?(?:(?<y>20\\d\\d)|(?<y2>\\d\\d))(?![\\d:])`,
      'g',
    ),
    read: (g) => numeric(g),
  },
  // 5.10. and, beside a cue, 5.10 and 5/10
  {
    pattern: new RegExp(
      `(?<![\\d.:/,])(?<!\\b(?:at|um|kl|om|alle|les|las|ore|a|godz|as) )${W}(?<d>\\d{1,2})(?<s>[./]) ?(?<m>\\d{1,2})(?:\\.(?!\\d)|(?![\\d.:/]|,\\d| ?(?:uhr|h\\b|am\\b|pm\\b|%|eur|€|kg)))`,
      'g',
    ),
    read: (g) => numeric(g),
  },
  {
    pattern: /\bthe (?<d>\d{1,2})(?:st|nd|rd|th)\b/g,
    read: (g) => single(g, number(g.d), undefined),
  },
  {
    pattern: new RegExp(`\\b(?<w>${SPOKEN_WEEKDAY_PATTERN})\\b`, 'g'),
    read: (g) => ({ day: { weekday: WEEKDAYS.get(g.w!)! } }),
  },
  {
    pattern:
      /\b(?<!guten |gut |good |goede|de |la )(?:tomorrow|morgen|demain|manana|domani|amanha|jutro|imorgon|i morgon)\b/g,
    read: () => ({ day: { offset: 1 } }),
  },
];

type Groups = Readonly<Record<string, string | undefined>>;

/** The days that a folded text names, in order, without overlaps. At most 60. */
export function findMentions(folded: string): Mention[] {
  const taken: Mention[] = [];
  for (const { pattern, read } of FORMS) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const found = read(match.groups ?? {});
      if (found && !taken.some((other) => start < other.end && end > other.start))
        taken.push({ start, end, ...found });
      if (taken.length >= 60) return taken.sort((a, b) => a.start - b.start);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

function number(digits: string | undefined): number {
  return Number(digits);
}

function yearOf({ y, y2 }: Groups): number | undefined {
  return y ? Number(y) : y2 ? 2000 + Number(y2) : undefined;
}

function dayOf(g: Groups, day: number, month: number | undefined): NamedDay | undefined {
  if (day < 1 || day > 31 || (month !== undefined && !(month >= 1 && month <= 12))) return undefined;
  const year = yearOf(g);
  const weekday = g.w ? WEEKDAYS.get(g.w) : undefined;
  return {
    day,
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
  };
}

function single(g: Groups, day: number, month: number | undefined): { day: NamedDay } | undefined {
  const named = dayOf(g, day, month);
  return named && { day: named };
}

function span(g: Groups): { day: NamedDay; first: NamedDay } | undefined {
  const month = g.n ? MONTHS.get(g.n) : number(g.m);
  const day = dayOf(g, number(g.d), month);
  const first = dayOf(g, number(g.a), month);
  return day && first && { day, first };
}

function numeric(g: Groups): { day: NamedDay } | undefined {
  const [a, b] = [number(g.d), number(g.m)];
  const dotted = g.s === '.';
  if (b > 12) {
    const turned = dotted ? undefined : single(g, b, a);
    return turned && { day: { ...turned.day, order: 'month' } };
  }
  const found = single(g, a, b);
  if (!found || dotted || a === b) return found;
  return { day: { ...found.day, ...(a > 12 ? { order: 'day' as const } : { ambiguous: true }) } };
}

import { findMentions, type Mention, type NamedDay } from './date-mentions.js';
import { ABSENCE, FROM, INCLUSIVE, languageOf, RETURN_CUES, SPAN, UNTIL } from './date-words.js';
import { fold } from './fold.js';
import { MailClock } from './mail-clock.js';
import type { ReadableMail } from './parse-mail.js';

/** The first day on which the writer is there again, and how it was read. */
export interface ReturnDate {
  /** ISO date. */
  readonly on: string;
  /** A sentence. */
  readonly why: string;
}

/** What a text says about a day: the return itself counts more than the last day of an absence. */
type Sense = 'return' | 'until' | 'last';

interface Reading {
  readonly sense: Sense;
  readonly mention: Mention;
  readonly inclusive: boolean;
  readonly words: string;
}

const RANK: Readonly<Record<Sense, number>> = { return: 0, until: 1, last: 2 };

/**
 * Reads from an automatic reply when its writer returns. "Back on 5 October" and "until 5 October" both give the 5th;
 * "until 4 October inclusive", "through 4 October" and the end of a span ("from 28 September to 4 October") give the day
 * after. What the text leaves out, such as the year, is taken from the mail's own date; a day in the past, or one that can
 * be read two ways with nothing to tell which, gives none, with the reason in `problem`.
 */
export function readReturnDate(mail: ReadableMail, text: string): { found?: ReturnDate; problem?: string } {
  const folded = withoutAbbreviations(fold(`${mail.subject}\n\n${text.slice(0, 8_000)}`));
  const mentions = findMentions(folded);
  const order = mentions.find(({ day }) => day.order !== undefined)?.day.order;
  const clock = new MailClock(mail, languageOf(folded), order);
  const readings = readingsIn(folded, mentions);
  let problem: string | undefined;
  for (const reading of readings) {
    const { day } = reading.mention;
    const resolved = clock.resolve(day);
    if ('problem' in resolved) {
      problem ??= resolved.problem;
      continue;
    }
    const on = reading.inclusive ? resolved.date.add({ days: 1 }) : resolved.date;
    const tail = reading.inclusive ? ', the last day of the absence' : '';
    return { found: { on: on.toString(), why: `The return date is read from "${reading.words}"${tail}.` } };
  }
  return problem === undefined ? {} : { problem };
}

/** The abbreviations around days whose dots would end a sentence. */
function withoutAbbreviations(folded: string): string {
  return folded.replace(/\b(inkl|incl|einschl)\./g, '$1').replace(/\bt[. ]o[. ]m\b\.?/g, 'tom');
}

function readingsIn(folded: string, mentions: readonly Mention[]): Reading[] {
  if (mentions.length === 0) return [];
  const returns = daysOfReturn(folded, mentions);
  const absent = ABSENCE.test(folded);
  const readings = mentions.flatMap((mention, index): Reading[] => {
    const sense = senseOf(folded, mentions, index, returns, absent);
    return sense ? [{ ...sense, mention, words: wordsAround(folded, mention) }] : [];
  });
  const certain = (day: NamedDay) => (day.month === undefined ? 2 : day.ambiguous ? 1 : 0);
  return readings.sort(
    (a, b) =>
      RANK[a.sense] - RANK[b.sense] ||
      certain(a.mention.day) - certain(b.mention.day) ||
      a.mention.start - b.mention.start,
  );
}

function senseOf(
  folded: string,
  mentions: readonly Mention[],
  index: number,
  returns: ReadonlySet<Mention>,
  absent: boolean,
): { sense: Sense; inclusive: boolean } | undefined {
  const mention = mentions[index]!;
  const before = folded.slice(Math.max(0, mention.start - 60), mention.start);
  const previous = mentions[index - 1];
  const gap = previous ? folded.slice(previous.end, mention.start) : undefined;
  const inclusive =
    INCLUSIVE.test(nearBefore(before)) ||
    INCLUSIVE.test(folded.slice(mention.end, mention.end + 24).split(/[\d;]/)[0]!);
  const vague = mention.day.month === undefined;
  if (absent && gap !== undefined && SPAN.test(gap) && !(vague && !inclusive && !previous!.day.weekday)) {
    const until = /\b(?:until|till)\b/.test(gap);
    return { sense: inclusive || !until ? 'last' : 'until', inclusive: inclusive || !until };
  }
  if (returns.has(mention) && !mention.first) return { sense: 'return', inclusive: false };
  if (!absent) return undefined;
  if (mention.first) return { sense: 'last', inclusive: true };
  if (UNTIL.test(before)) return { sense: 'until', inclusive };
  return undefined;
}

/** The words right before a day, back to the last verb-like break. */
function nearBefore(before: string): string {
  return before.slice(-32).replace(/^.*[.!?;\d]/, '');
}

/** The days beside which a text says that the writer is back: each cue takes the day that follows, else the one before. */
function daysOfReturn(folded: string, mentions: readonly Mention[]): Set<Mention> {
  const found = new Set<Mention>();
  const masked = masking(folded, mentions);
  for (const cue of folded.matchAll(RETURN_CUES)) {
    const start = cue.index;
    const end = start + cue[0].length;
    const next = mentions.find((mention) => mention.start >= end - 1);
    const last = mentions.findLast((mention) => mention.end <= start);
    const after = next && joined(masked, end, next.start, 70) ? next.start - end : undefined;
    const before = last && joined(masked, last.end, start, 70) ? start - last.end : undefined;
    if (after !== undefined && !(before !== undefined && before < after && before < 30 && after > 20))
      found.add(next!);
    else if (before !== undefined && !endsAbsence(folded, last!, mentions)) found.add(last!);
  }
  return found;
}

/** A day that an "until" or "from … to" already explains is not also the day of a return named behind it. */
function endsAbsence(folded: string, mention: Mention, mentions: readonly Mention[]): boolean {
  const before = folded.slice(Math.max(0, mention.start - 60), mention.start);
  const previous = mentions[mentions.indexOf(mention) - 1];
  const spans = previous !== undefined && SPAN.test(folded.slice(previous.end, mention.start));
  return (
    UNTIL.test(before) ||
    spans ||
    (FROM.test(before) &&
      /\b(?:from|vom|since|du|del|dal|between)\b[^\d]*$/.test(before.slice(-24)) &&
      isLeaving(folded, mention))
  );
}

/** "From 28 September I am away" begins an absence; "from 5 October I am back" ends one. */
function isLeaving(folded: string, mention: Mention): boolean {
  const clause = folded.slice(mention.end, mention.end + 50).split(/[.!?;]/)[0]!;
  return ABSENCE.test(clause);
}

/** True where two places of a text are near each other and within one sentence. */
function joined(masked: string, from: number, to: number, reach: number): boolean {
  if (to - from > reach) return false;
  return !/[!?;¶]|\.(?= [^\d])/.test(masked.slice(from, to));
}

/** The text with its days blanked out, so that the dots of "5. Oktober" end no sentence. */
function masking(folded: string, mentions: readonly Mention[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of mentions) {
    masked += folded.slice(at, start) + '#'.repeat(end - start);
    at = end;
  }
  return masked + folded.slice(at);
}

function wordsAround(folded: string, { start, end }: Mention): string {
  return folded
    .slice(Math.max(0, start - 30), end)
    .replace(/^\S*\s/, '')
    .replace(/^.*¶ /, '')
    .trim();
}

import { keysOf } from './words.js';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A letter between its greeting and its close; offsets into the whole text. */
export interface Letter {
  /** The greeting's line. */
  readonly greeting: Stretch | undefined;
  /** Where the close starts; the end of the text where there is none. */
  readonly closeFrom: number;
  readonly sentences: readonly Stretch[];
}

const greetings = ['dear', 'hi', 'hello', 'good', 'liebe', 'lieber', 'hallo', 'guten', 'sehr', 'moin'];
const closes = [
  'with kind regards',
  'kind regards',
  'best regards',
  'warm regards',
  'with best wishes',
  'best wishes',
  'best',
  'regards',
  'sincerely',
  'yours',
  'yours sincerely',
  'yours truly',
  'many thanks',
  'thank you',
  'thanks',
  'with thanks',
  'cheers',
  'mit freundlichen grüßen',
  'mit besten grüßen',
  'freundliche grüße',
  'viele grüße',
  'beste grüße',
  'herzliche grüße',
  'herzlich',
  'mit herzlichem gruß',
  'mit bestem gruß',
];
const abbreviations = [
  'dr',
  'mr',
  'ms',
  'mrs',
  'prof',
  'st',
  'inc',
  'ltd',
  'corp',
  'co',
  'vs',
  'no',
  'etc',
  'hr',
  'fr',
  'nr',
];

/** Takes a text apart, in one pass over its lines. */
export function letterOf(text: string): Letter {
  const lines = linesOf(text);
  const filled = lines.filter(({ from, to }) => to > from);
  const greeting = filled[0] !== undefined && isGreeting(text, filled[0]) ? filled[0] : undefined;
  // A close stands near the end; “Thank you” alone on a line further up is a sentence.
  const close = filled.slice(Math.max(1, filled.length - 6)).find((line) => isClose(text, line));
  const closeFrom = close?.from ?? text.length;
  return { greeting, closeFrom, sentences: sentencesOf(text, greeting?.to ?? 0, closeFrom) };
}

/** A subject, which neither greets nor closes. */
export const lineOf = (text: string): Letter => ({
  greeting: undefined,
  closeFrom: text.length,
  sentences: sentencesOf(text, 0, text.length),
});

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length;
    lines.push({ from: from + lead, to: from + Math.max(lead, line.trimEnd().length) });
    from += line.length + 1;
  }
  return lines;
}

function isGreeting(text: string, { from, to }: Stretch): boolean {
  if (to - from > 80) return false;
  const line = text.slice(from, to);
  return greetings.includes(keysOf(line)[0] ?? '') && (/[,:!]$/u.test(line) || !/[.?]/u.test(line));
}

const isClose = (text: string, { from, to }: Stretch): boolean =>
  to - from <= 60 &&
  !text.slice(from, to).endsWith('.') &&
  closes.includes(keysOf(text.slice(from, to)).join(' '));

/** Sentences between two offsets. A blank line ends one, and a line break after a short line does. */
function sentencesOf(text: string, start: number, end: number): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = start;
  let lineFrom = start;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') sentences.push({ from: from + lead, to: from + raw.trimEnd().length });
    from = to;
  };
  for (let at = start; at < end; at += 1) {
    const character = text[at]!;
    if (character === '\n') {
      if (at - lineFrom < 40 || text[at + 1] === '\n') push(at);
      lineFrom = at + 1;
    } else if ('.!?…。！？'.includes(character) && endsSentence(text, from, at)) push(at + 1);
  }
  push(end);
  return sentences;
}

function endsSentence(text: string, from: number, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !/[\s”"’)]/u.test(next)) return '。！？'.includes(text[at]!);
  if (text[at] !== '.') return true;
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(from, at - 12), at))?.[0] ?? '';
  return !/^\p{Lu}$/u.test(word) && !abbreviations.includes(word.toLowerCase());
}

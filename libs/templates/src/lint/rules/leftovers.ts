import { fieldAt } from '../../fields/catalogue.js';
import { type FieldValue, resolveFields } from '../../fields/resolve.js';
import { type CheckedPart, type CheckedText, isWithin, replaceBy, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

// All bounded: no part of a pattern can run over more than a line.
const braces = /\{\{[^{}\n]{0,200}\}?\}?|\{%[^{}\n]{0,200}\}?|(?:\}\}|%\})/gu;
const brackets = /[[<{]([\p{L}][\p{L}\p{N} _./'’-]{0,60})[\]>}]/gu;
const placeholderWords =
  /^(?:(?:your|my|insert|enter|add|the|first|last|full|their|company|employer|contact|candidate|recipient|interviewer|ihr|dein|vor|nach)[ _-]?)*(?:name|vorname|nachname|firstname|lastname|company|firma|unternehmen|employer|role|rolle|position|job ?title|title|titel|date|datum|topic|thema|topics|recipient|interviewer|manager|hiring manager|here|link|url|x+|name here|e-?mail|phone|telefon|address|adresse|signature)$/iu;
const programmersWords = /\[object [A-Z][a-z]+\]|\bNaN\b|\b(?:undefined|null)\b(?=[ \t]*(?:[,.;:!?)\n]|$))/gu;
const greeted = /\b(?:dear|hi|hello|at|with|from|liebe|lieber|hallo|bei|von)[ \t]+(undefined|null)\b/giu;
const fillers = /\b(?:TODO|TBD|TBC|XXX+|[Ll]orem ipsum)\b/gu;

/** One is enough to block; the rest show when these are filled. */
const most = 30;

/** What a merge left behind: a field without its value, a placeholder, a programmer's word for nothing. */
export const leftovers = (text: CheckedText): readonly Finding[] =>
  text.parts.flatMap((part) => partLeftovers(text, part));

function partLeftovers(text: CheckedText, part: CheckedPart): readonly Finding[] {
  const found: Finding[] = [];
  const add = (from: number, to: number, value?: string): void => {
    const stretch = { from, to };
    const spans = found.map(({ span }) => span);
    if (found.length >= most || isWithin(stretch, spans) || isWithin(stretch, part.given)) return;
    found.push({
      code: 'unresolved_field',
      severity: 'error',
      span: spanOf(part, stretch),
      message: `“${part.text.slice(from, Math.min(to, from + 40))}” is a placeholder that nobody filled.`,
      suggestion: 'Write what belongs there.',
      fixes: value === undefined ? [] : [replaceBy(stretch, value)],
    });
  };
  for (const { 0: all, index } of part.text.matchAll(braces))
    add(index, index + all.length, fieldValue(text, all));
  for (const { 0: all, 1: inner = '', index } of part.text.matchAll(brackets)) {
    if (placeholderWords.test(inner.trim())) add(index, index + all.length, wordValue(text, inner));
  }
  for (const pattern of [programmersWords, fillers]) {
    for (const { 0: all, index } of part.text.matchAll(pattern)) add(index, index + all.length);
  }
  for (const { 0: all, 1: word = '', index } of part.text.matchAll(greeted)) {
    add(index + all.length - word.length, index + all.length);
  }
  return found;
}

function fieldValue(text: CheckedText, source: string): string | undefined {
  const path = /^\{\{-?\s*(\w{1,40}\.\w{1,40})/u.exec(source)?.[1] ?? '';
  const field = fieldAt(path);
  return field === undefined ? undefined : asText(values(text)?.[field.group]?.[field.name]);
}

/** What a person means by a word in brackets. */
function wordValue({ input: { data } }: CheckedText, inner: string): string | undefined {
  const word = inner
    .toLowerCase()
    .replace(/[ _-]+/gu, ' ')
    .trim();
  if (/^(?:name|recipient|interviewer|contact name|recipient name|interviewer name)$/u.test(word))
    return data.contact.name;
  if (/^(?:your name|my name|candidate name|signature|ihr name)$/u.test(word))
    return data.sender?.name ?? data.candidate.name;
  if (/(?:company|employer|firma|unternehmen)/u.test(word)) return data.employer.name;
  if (/^(?:the )?(?:role|position|rolle|job ?title)$/u.test(word)) return data.application.role;
  return /^(?:the )?(?:topic|thema)$/u.test(word) ? data.interview?.topics?.[0] : undefined;
}

function values({ input }: CheckedText): ReturnType<typeof resolveFields> | undefined {
  try {
    return resolveFields(input.data, input.language);
  } catch {
    // Data that don't fit the catalogue offer no value; rendering says what is wrong with them.
    return undefined;
  }
}

const asText = (value: FieldValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' && !/[{}[\]<>]/u.test(value) ? value : undefined;

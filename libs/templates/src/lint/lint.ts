import { checkedText, type Rule } from './checked-text.js';
import { lintLimits } from './limits.js';
import { answers } from './rules/answers.js';
import { decision } from './rules/decision.js';
import { exclamationMarks } from './rules/exclamation-marks.js';
import { leftovers } from './rules/leftovers.js';
import { length } from './rules/length.js';
import { badLinks } from './rules/links.js';
import { names } from './rules/names.js';
import { negativePhrases } from './rules/negative-phrases.js';
import { repeatsEarlier } from './rules/repeats-earlier.js';
import { repetition } from './rules/repetition.js';
import { sameText } from './rules/same-text.js';
import { shouting } from './rules/shouting.js';
import { spelling } from './rules/spelling.js';
import { tidbit } from './rules/tidbit.js';
import { topics } from './rules/topics.js';
import type { Finding, LintInput, Part } from './types.js';

const rules: readonly Rule[] = [
  leftovers,
  names,
  badLinks,
  topics,
  sameText,
  decision,
  length,
  tidbit,
  answers,
  negativePhrases,
  repetition,
  repeatsEarlier,
  spelling,
  shouting,
  exclamationMarks,
];

const rank = { error: 0, warning: 1, good: 2 } as const;

/**
 * What is wrong with a draft, and what is good about it: errors first, then in the order of the text. Never throws,
 * fetches nothing, and takes bounded time on any text; one that is too long to read is an error itself.
 */
export function lint(input: LintInput): readonly Finding[] {
  const refused = tooLongToRead('subject', input.subject ?? '') ?? tooLongToRead('body', input.body);
  if (refused !== undefined) return [refused];
  if (input.body.trim() === '') return [empty(input.body)];
  const text = checkedText(input);
  return inOrder(rules.flatMap((rule) => rule(text))).slice(0, lintLimits.findings);
}

/** Whether the draft may go out. */
export const blocksSending = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      Number(a.span.part === 'body') - Number(b.span.part === 'body') ||
      a.span.from - b.span.from,
  );

function tooLongToRead(part: Part, text: string): Finding | undefined {
  const limit = part === 'subject' ? lintLimits.subjectLength : lintLimits.bodyLength;
  if (text.length <= limit) return undefined;
  return {
    code: 'unreadable_length',
    severity: 'error',
    span: { part, from: 0, to: text.length },
    message: `The ${part} has ${text.length} characters; more than ${limit} are not read.`,
    suggestion: 'Shorten it.',
    fixes: [],
  };
}

const empty = (body: string): Finding => ({
  code: 'empty',
  severity: 'error',
  span: { part: 'body', from: 0, to: body.length },
  message: 'There is no text.',
  suggestion: 'Write a few sentences.',
  fixes: [],
});

import {
  checkWording,
  checkWordings,
  documentLimits,
  type TemplateDocument,
  type TemplateProblem,
} from '@afterword/templates';
import { Problems } from '../shared/problems.js';
import { manyLines, oneLine } from '../shared/text.js';
import { documentsOf, placeIn } from './documents.js';
import type { TemplatePurpose, TemplateWording } from './ports.js';

/** More would not be read by whoever looks after them, and each is rendered some forty times when it is saved. */
export const MOST_WORDINGS = 8;

/** What is wrong with one of several wordings. */
export interface WordingProblem extends Pick<TemplateProblem, 'severity' | 'code' | 'message'> {
  /** Which of the wordings, from 0. */
  readonly wording: number;
  readonly part: 'subject' | 'body' | null;
  /** From 1; null where it is about no place. */
  readonly line: number | null;
  readonly column: number | null;
  /** The merge field that it is about. */
  readonly field: string | null;
  /** What would be right. */
  readonly expected: string | null;
}

/** Whether wordings are few and short enough to be merged and looked at. */
export const isBounded = (wordings: readonly TemplateWording[]): boolean =>
  wordings.length >= 1 &&
  wordings.length <= MOST_WORDINGS &&
  wordings.every(
    ({ subject, body }) =>
      (subject?.length ?? 0) <= documentLimits.subjectLength && body.length <= documentLimits.bodyLength,
  );

/** All that is wrong with the wordings for a purpose: errors keep them from being saved, warnings are advice. */
export function problemsOf(
  purpose: TemplatePurpose,
  wordings: readonly TemplateWording[],
): readonly WordingProblem[] {
  const documents = documentsOf(purpose, wordings);
  return checkWordings(documents).flatMap((problems, index) =>
    problems.map((problem) => toProblem(documents[index]!, index, problem)),
  );
}

/** The same of one of them, which costs less while it is written. */
export function problemsOfWording(
  purpose: TemplatePurpose,
  wordings: readonly TemplateWording[],
  index: number,
): readonly WordingProblem[] {
  const documents = documentsOf(purpose, wordings);
  return checkWording(documents, index).map((problem) => toProblem(documents[index]!, index, problem));
}

const toProblem = (
  document: TemplateDocument,
  wording: number,
  { severity, code, path, line, column, field, message, expected }: TemplateProblem,
): WordingProblem => ({
  severity,
  code,
  wording,
  part: placeIn(document, path),
  line: line ?? null,
  column: column ?? null,
  field: field ?? null,
  message,
  expected: expected ?? null,
});

/**
 * Wordings that came from outside, tidied. Refuses every mistake at its place, such as `wordings.0.body`, with line and
 * column in the words.
 */
export function checkedWordings(
  purpose: TemplatePurpose,
  given: readonly TemplateWording[],
): readonly TemplateWording[] {
  const wordings = given.map(tidied);
  const problems = new Problems();
  if (wordings.length === 0 || wordings.length > MOST_WORDINGS)
    problems.add('wordings', `A template has 1 to ${MOST_WORDINGS} wordings.`);
  for (const [index, { variant, subject, body }] of wordings.entries()) {
    const add = (field: string, message: string, code?: 'TOO_LARGE') =>
      problems.add(`wordings.${index}.${field}`, message, code);
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(variant))
      add('variant', 'A wording’s name has 1 to 60 small letters, digits and hyphens.');
    if (wordings.findIndex((other) => other.variant === variant) < index)
      add('variant', `Two wordings are named ${variant}. Name one of them otherwise.`);
    if ((subject?.length ?? 0) > documentLimits.subjectLength)
      add('subject', `A subject has at most ${documentLimits.subjectLength} characters.`, 'TOO_LARGE');
    if (body.length > documentLimits.bodyLength)
      add('body', `A text has at most ${documentLimits.bodyLength} characters.`, 'TOO_LARGE');
  }
  problems.refuseIfAny();
  for (const problem of problemsOf(purpose, wordings))
    if (problem.severity === 'error')
      problems.add(
        ['wordings', problem.wording, problem.part].filter((part) => part !== null).join('.'),
        sentenceOf(problem),
      );
  problems.refuseIfAny();
  return wordings;
}

const tidied = ({ variant, subject, body }: TemplateWording): TemplateWording => ({
  variant: variant.trim(),
  subject: subject === null ? null : oneLine(subject),
  body: manyLines(body),
});

/** A problem in one line, such as “Line 3, column 5: there is no field “contact.nam”. Expected: perhaps contact.name.” */
export function sentenceOf({ line, column, message, expected }: WordingProblem): string {
  const where = line === null ? '' : `Line ${line}, column ${column ?? 1}: `;
  const what = /[.!?]$/u.test(message) ? message : `${message}.`;
  const right =
    expected === null ? '' : /[.!?]$/u.test(expected) ? ` ${expected}` : ` Expected: ${expected}.`;
  return `${where}${what}${right}`;
}

import type { z } from 'zod';
import { FollowUpPolicyError } from '../errors.js';
import { quoted } from '../json/reader.js';

type Issue = z.core.$ZodIssue;

/** What zod found wrong, each by its path with what was expected and what stands there. */
export function problemsOf(error: z.ZodError, json: unknown, path: string): readonly FollowUpPolicyError[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, json, path));
}

function problemsOfIssue(issue: Issue, json: unknown, prefix: string): readonly FollowUpPolicyError[] {
  const path = pathText(prefix, issue.path);
  const value = issue.path.reduce<unknown>((it, key) => (it as Record<PropertyKey, unknown>)?.[key], json);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) => new FollowUpPolicyError(pathText(path, [key]), 'no such field; it is not known here'),
      );
    case 'invalid_union':
      return [unionProblem(issue, path, value)];
    default:
      return [new FollowUpPolicyError(path, expectedBy(issue), quoted(value))];
  }
}

/** Of several shapes the one that got furthest tells most; of none, which fields would be right. */
function unionProblem(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: string,
  value: unknown,
): FollowUpPolicyError {
  // The path of an unknown `kind` leads to that field itself.
  if ('options' in issue && Array.isArray(issue.options))
    return new FollowUpPolicyError(path, `one of ${issue.options.join(', ')}`, quoted(value));
  const closest = issue.errors
    .filter((errors) => !errors.some((it) => it.code === 'unrecognized_keys'))
    .sort((a, b) => a.length - b.length)[0]?.[0];
  if (closest && closest.path.length > 0)
    return new FollowUpPolicyError(pathText(path, closest.path), expectedBy(closest as Issue));
  return new FollowUpPolicyError(path, 'a window, such as {"hours": 24}', quoted(value));
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeText[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `at least ${issue.minimum} entry`
        : issue.origin === 'string'
          ? 'a text that is not empty'
          : `a number from ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `at most ${issue.maximum} entries`
        : issue.origin === 'string'
          ? `a text of at most ${issue.maximum} characters`
          : `a number up to ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const typeText: Record<string, string> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function pathText(prefix: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`,
    prefix,
  );
}

import { LiquidError } from 'liquidjs';
import { TemplatesError, type TemplatesErrorCode } from '../errors.js';
import { allowedFilters, allowedTags, EmptyFieldError } from './engine.js';

/** What went over a bound while rendering; becomes a TemplatesError with its place. */
export class RenderLimitError extends Error {}

interface Meaning {
  readonly code: TemplatesErrorCode;
  readonly problem: string;
  readonly expected: string;
  /** Where the message knows better than the source which field it is. */
  readonly field?: string;
}

/** Whatever Liquid throws, as this library's own error with its place. */
export function toTemplatesError(error: unknown, path: string): TemplatesError {
  if (error instanceof TemplatesError) return error;
  if (!isLiquidError(error)) {
    // Only the stack is left to run out, by tags nested without end.
    return new TemplatesError('limit', path, 'its tags are nested too deeply', 'a few levels of tags');
  }
  const [line, column] = error.token.getPosition();
  const source = error.token.getText();
  const field = fieldIn(source);
  const meaning = meaningOf(error, source, field);
  return new TemplatesError(meaning.code, path, meaning.problem, meaning.expected, {
    line,
    column,
    field: meaning.field ?? field,
  });
}

// Liquid's errors extend Error by hand in its ES5 builds, so their own check is the reliable one.
const isLiquidError = (error: unknown): error is LiquidError => LiquidError.is(error);

function meaningOf(error: LiquidError, source: string, field: string | undefined): Meaning {
  const cause = causeOf(error);
  const message = cause.message.replace(/, (?:file:.*, )?line:\d+, col:\d+$/u, '');
  if (cause instanceof EmptyFieldError) return emptyField(cause, field);
  if (cause instanceof RenderLimitError)
    return { code: 'limit', problem: cause.message, expected: 'a short letter' };
  if (/limit exceeded/u.test(message)) {
    return { code: 'limit', problem: 'it takes too much memory', expected: 'a short letter' };
  }
  const filter = /^undefined filter: (.*)$/su.exec(message)?.[1];
  if (filter !== undefined) {
    return {
      code: 'unknown_filter',
      problem: `there is no filter “${cut(filter)}”`,
      expected: `one of ${allowedFilters.join(', ')}`,
    };
  }
  const tag = /^tag "(.*)" not found$/su.exec(message)?.[1];
  if (tag !== undefined) {
    return {
      code: 'unknown_tag',
      problem: `there is no tag “${cut(tag)}”`,
      expected: `one of ${allowedTags.join(', ')}`,
    };
  }
  const variable = /^undefined variable: (.*)$/su.exec(message)?.[1];
  if (variable !== undefined) {
    return {
      code: 'unknown_field',
      problem: `there is no “${cut(variable)}”`,
      field: cut(variable),
      expected: 'a field of docs/merge-fields.md',
    };
  }
  return {
    code: 'syntax',
    problem: `${cut(message)}, at “${cut(source)}”`,
    expected: 'whole Liquid tags, each closed',
  };
}

function emptyField(cause: EmptyFieldError, field: string | undefined): Meaning {
  const name = field ?? 'this value';
  if (cause.message === 'it is a list') {
    return {
      code: 'empty_field',
      problem: `${name} is a list`,
      expected: `a filter: {{ ${name} | sentence }}`,
    };
  }
  return {
    code: 'empty_field',
    problem: `${name} is empty here`,
    expected: `a question first: {% if ${name} %} … {% endif %}`,
  };
}

/** Liquid wraps an error once for each level of tags. */
function causeOf(error: LiquidError): Error {
  let cause: Error = error;
  while (isLiquidError(cause) && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

const fieldIn = (source: string): string | undefined =>
  /\{\{-?\s*([a-z]\w{0,40}(?:\.\w{1,40}){0,3})/iu.exec(source.slice(0, 200))?.[1];

const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

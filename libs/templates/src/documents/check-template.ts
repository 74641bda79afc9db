import { TemplatesError } from '../errors.js';
import type { MergeData } from '../fields/catalogue.js';
import { minimalSampleData, sampleData, sampleDataWithout } from '../fields/samples.js';
import { lint } from '../lint/lint.js';
import type { FindingCode, Severity } from '../lint/types.js';
import { renderTemplate } from '../render/render.js';
import { type TemplateDocument, templatePath } from './document.js';

/** What an admin should mend before a template is used. Only errors keep it from being saved. */
export interface TemplateProblem {
  readonly severity: Exclude<Severity, 'good'>;
  /** A code of `TemplatesError` or of lint. */
  readonly code: string;
  /** Such as `thank_you/email/en/what-i-took-home.body`. */
  readonly path: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly field?: string | undefined;
  /** What is wrong, and with which fields given it showed. */
  readonly message: string;
  readonly expected?: string | undefined;
}

/** What lint says of a render that has only what is required: that the optional things are missing, naturally. */
const naturalWhenMinimal: readonly FindingCode[] = ['no_topic', 'no_tidbit', 'only_asks_decision'];

/**
 * Everything that is wrong with a template: whether it parses, asks only for fields, filters and tags that exist, has
 * its subject, renders with all fields, with each optional one missing and with all of them missing, and whether what
 * it renders passes lint. An empty answer means that it is good.
 */
export function checkTemplate(document: TemplateDocument): readonly TemplateProblem[] {
  const { language } = document;
  const full = rendered(document, sampleData(language));
  // A template that can't be read fails in the same way with any data.
  if (full.problem !== undefined && full.problem.code !== 'empty_field') return [full.problem];

  const minimal = rendered(document, minimalSampleData(language), 'with required fields only');
  const partial = sampleDataWithout(language).map(({ field, data }) =>
    rendered(document, data, `without ${field}`),
  );
  const failures = [full, ...partial, minimal].flatMap(({ problem }) =>
    problem === undefined ? [] : [problem],
  );
  return [
    ...distinct(failures),
    ...lintProblems(document, full.message, sampleData(language), []),
    ...lintProblems(document, minimal.message, minimalSampleData(language), naturalWhenMinimal),
  ].filter(isFirst);
}

interface Attempt {
  readonly message?: { readonly subject: string | undefined; readonly text: string };
  readonly problem?: TemplateProblem;
}

/** @param how what was left out of the data; nothing where every field was given. */
function rendered(document: TemplateDocument, data: MergeData, how?: string): Attempt {
  try {
    return { message: renderTemplate(document, data) };
  } catch (error) {
    if (!(error instanceof TemplatesError)) throw error;
    const { code, path, line, column, field, problem, expected } = error;
    return {
      problem: {
        severity: 'error',
        code,
        path,
        line,
        column,
        field,
        message: how === undefined ? problem : `${problem} (${how})`,
        expected,
      },
    };
  }
}

function lintProblems(
  document: TemplateDocument,
  message: Attempt['message'],
  data: MergeData,
  natural: readonly FindingCode[],
): readonly TemplateProblem[] {
  if (message === undefined) return [];
  const { kind, channel, language } = document;
  return lint({ subject: message.subject, body: message.text, kind, channel, language, data }).flatMap(
    ({ code, severity, span, message: text, suggestion }): readonly TemplateProblem[] =>
      severity === 'good' || natural.includes(code)
        ? []
        : [
            {
              severity,
              code,
              path: `${templatePath(document)}.${span.part}`,
              message: text,
              expected: suggestion,
            },
          ],
  );
}

/** One problem for one place: it shows again with every other set of fields. */
const distinct = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] =>
  problems.filter(
    (problem, index) =>
      problems.findIndex(
        ({ path, line, column, code }) =>
          path === problem.path &&
          line === problem.line &&
          column === problem.column &&
          code === problem.code,
      ) === index,
  );

const isFirst = (problem: TemplateProblem, index: number, all: readonly TemplateProblem[]): boolean =>
  all.findIndex(
    ({ path, code, message }) =>
      path === problem.path && code === problem.code && message === problem.message,
  ) === index;

import {
  baseLanguage,
  type Finding,
  lintWith,
  minimalSampleData,
  renderTemplate,
  type SpellChecker,
  sampleData,
  TemplatesError,
  type TextChecker,
} from '@afterword/templates';
import { problemsOf, type WordingProblem } from './check-wordings.js';
import { documentsOf } from './documents.js';
import type { TemplatePurpose, TemplateWording } from './ports.js';

/** How one of several wordings reads, merged with the catalogue's samples. */
export interface TemplatePreview {
  /** Null where it has none, or cannot be merged. */
  readonly subject: string | null;
  readonly text: string | null;
  /** What lint says of the merged text. */
  readonly findings: readonly Finding[];
  /** What is wrong with the template itself, and how it compares with its siblings. */
  readonly problems: readonly WordingProblem[];
}

/** What reads along; without them the lint goes without their advice. */
export interface Checkers {
  readonly spellingFor?: ((language: string) => SpellChecker | undefined) | undefined;
  readonly checkers?: readonly TextChecker[] | undefined;
}

/**
 * How a wording reads, with all samples or only what is always known, and all that is wrong with it. Nothing is saved.
 *
 * @param index which of the wordings is shown.
 */
export async function previewWording(
  purpose: TemplatePurpose,
  wordings: readonly TemplateWording[],
  index: number,
  everything: boolean,
  { spellingFor, checkers = [] }: Checkers = {},
): Promise<TemplatePreview> {
  const problems = problemsOf(purpose, wordings).filter(({ wording }) => wording === index);
  const document = documentsOf(purpose, wordings)[index];
  const merged = document && mergedOr(() => renderTemplate(document, dataFor(purpose.language, everything)));
  if (!merged) return { subject: null, text: null, findings: [], problems };
  const { kind, channel, language } = purpose;
  const { findings } = await lintWith(
    {
      subject: merged.subject,
      body: merged.text,
      kind,
      channel,
      language,
      data: dataFor(language, everything),
      spelling: baseLanguage(language) === 'en' ? spellingFor?.(language) : undefined,
    },
    checkers,
  );
  return { subject: merged.subject ?? null, text: merged.text, findings, problems };
}

const dataFor = (language: string, everything: boolean) =>
  everything ? sampleData(language) : minimalSampleData(language);

/** A template that cannot be merged is named by its problems. */
function mergedOr<T>(merge: () => T): T | undefined {
  try {
    return merge();
  } catch (error) {
    if (error instanceof TemplatesError) return undefined;
    throw error;
  }
}

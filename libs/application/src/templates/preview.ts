import {
  type LintInput,
  minimalSampleData,
  renderTemplate,
  sampleData,
  TemplatesError,
} from '@afterword/templates';
import { problemsOfWording, type WordingProblem } from './check-wordings.js';
import { documentsOf } from './documents.js';
import type { TemplatePurpose, TemplateWording } from './ports.js';

/** How one of several wordings reads, merged with the catalogue's samples. */
export interface TemplatePreview {
  /** What lint has to know of the merged text, and so the text; null where it cannot be merged. */
  readonly merged: LintInput | null;
  /** What is wrong with the template itself, and how it compares with those before it. */
  readonly problems: readonly WordingProblem[];
}

/**
 * How a wording reads, with all samples or only what is always known, and all that is wrong with it. Nothing is saved.
 *
 * @param index which of the wordings is shown.
 */
export function previewWording(
  purpose: TemplatePurpose,
  wordings: readonly TemplateWording[],
  index: number,
  everything: boolean,
): TemplatePreview {
  const { kind, channel, language } = purpose;
  const problems = problemsOfWording(purpose, wordings, index);
  const document = documentsOf(purpose, wordings)[index];
  const data = everything ? sampleData(language) : minimalSampleData(language);
  const message = document && mergedOr(() => renderTemplate(document, data));
  if (!message) return { merged: null, problems };
  return {
    merged: { subject: message.subject, body: message.text, kind, channel, language, data },
    problems,
  };
}

/** A template that cannot be merged is named by its problems. */
function mergedOr<T>(merge: () => T): T | undefined {
  try {
    return merge();
  } catch (error) {
    if (error instanceof TemplatesError) return undefined;
    throw error;
  }
}

import { TemplatesError } from '../errors.js';
import type { MergeData } from '../fields/catalogue.js';
import { minimalSampleData, sampleData } from '../fields/samples.js';
import { lint } from '../lint/lint.js';
import { renderTemplate } from '../render/render.js';
import { checkTemplate, type TemplateProblem } from './check-template.js';
import { type TemplateDocument, templatePath } from './document.js';

/**
 * What is wrong with the wordings for one purpose, by their place: each checked by itself, and against those before
 * it, since two recipients of one interview who compare must not read the same text.
 */
export const checkWordings = (
  documents: readonly TemplateDocument[],
): readonly (readonly TemplateProblem[])[] => documents.map((_, index) => checkWording(documents, index));

/** The same of one of them; nothing where there is none in this place. */
export function checkWording(
  documents: readonly TemplateDocument[],
  index: number,
): readonly TemplateProblem[] {
  const document = documents[index];
  if (document === undefined) return [];
  const before = documents.slice(0, index).flatMap((other) => {
    const texts = samplesOf(other);
    return texts ? [{ variant: other.variant, texts }] : [];
  });
  return [...checkTemplate(document), ...alike(document, samplesOf(document), before)];
}

type Texts = readonly { readonly data: MergeData; readonly text: string }[];

/**
 * What it reads like with much known and with little. The candidate's own sentences aside, which differ from message to
 * message and would make any two wordings seem alike.
 */
function samplesOf(document: TemplateDocument): Texts | undefined {
  const { tidbit, debrief, offer, ...rest } = sampleData(document.language);
  try {
    return [{ ...rest, debrief: { ideas: debrief?.ideas } }, minimalSampleData(document.language)].map(
      (data) => ({ data, text: renderTemplate(document, data).text }),
    );
  } catch (error) {
    // Its own check says what is wrong with it.
    if (error instanceof TemplatesError) return undefined;
    throw error;
  }
}

interface Other {
  readonly variant: string;
  readonly texts: Texts;
}

function alike(
  document: TemplateDocument,
  samples: Texts | undefined,
  before: readonly Other[],
): readonly TemplateProblem[] {
  const { kind, channel, language } = document;
  for (const [index, { data, text }] of (samples ?? []).entries()) {
    // By number, as words of a recipient's name are left out of the comparison.
    const siblings = before.flatMap(({ variant, texts }, place) => {
      const sibling = texts[index];
      return sibling ? [{ variant, recipient: `wording ${place}.`, text: sibling.text }] : [];
    });
    const found = lint({ body: text, kind, channel, language, data, siblings }).find(
      ({ code }) => code === 'same_text' || code === 'same_opening',
    );
    if (found === undefined || found.severity === 'good') continue;
    const other = siblings.find(({ recipient }) => found.message.includes(recipient))?.variant;
    const what = found.code === 'same_text' ? 'It reads like' : 'It opens with the same sentence as';
    return [
      {
        severity: found.severity,
        code: found.code,
        path: `${templatePath(document)}.body`,
        message: `${what} the wording “${other}”. Two recipients of one interview may compare.`,
        expected: 'Say it in other words.',
      },
    ];
  }
  return [];
}

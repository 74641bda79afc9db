import { presetsFor, type TemplateDocument, templatePath } from '@afterword/templates';
import type { TemplatePurpose, TemplateWording } from './ports.js';

/** Wordings as the templates library takes them. */
export const documentsOf = (
  { kind, channel, writer, language }: TemplatePurpose,
  wordings: readonly TemplateWording[],
  version = 1,
): TemplateDocument[] =>
  wordings.map(({ variant, subject, body }) => ({
    format: 1,
    version,
    kind,
    channel,
    writer,
    language,
    variant,
    ...(subject === null ? {} : { subject }),
    body,
  }));

/** What the product says for a purpose until a tenant has words of its own; nothing where there can be no such message. */
export const presetWordings = (purpose: TemplatePurpose): TemplateWording[] =>
  presetsFor(purpose).map(wordingOf);

const wordingOf = ({ variant, subject, body }: TemplateDocument): TemplateWording => ({
  variant,
  subject: subject ?? null,
  body,
});

/** Where in a wording a path of the templates library points: `subject`, `body` or nothing. */
export function placeIn(document: TemplateDocument, path: string): 'subject' | 'body' | null {
  const place = path.slice(templatePath(document).length + 1);
  return place === 'subject' || place === 'body' ? place : null;
}

import {
  baseLanguage,
  chooseVariant,
  presetsFor,
  renderTemplate,
  type TemplateDocument,
  TemplatesError,
} from '@afterword/templates';
import type { MessageText } from '../messages/text.js';
import { stepTitle } from '../steps/title.js';
import { languageFor } from './language.js';
import { type DraftMaterial, interviewKeyOf } from './material.js';
import { mergeDataOf } from './merge-data.js';
import type { CandidateText, Drafting, UsedWording } from './ports.js';

/** A text with where it came from. */
export interface Composed
  extends MessageText,
    Pick<Drafting, 'variant' | 'templateVersion' | 'language' | 'writer'> {}

/** The wordings that there are for a purpose. Empty where there can be no such message. */
export function templatesFor({ subject, employer, tenant }: DraftMaterial): readonly TemplateDocument[] {
  const { kind, channel, writer } = subject;
  return presetsFor({ kind, channel, writer, language: languageFor(employer, tenant) });
}

/**
 * The text of a purpose in one wording, or in the one that its step gets: always the same for the same step, and none
 * that a sibling got or the contact has read while there is another. Null where no wording can be merged.
 *
 * @param used what this contact and those of its siblings were written.
 */
export function compose(
  material: DraftMaterial,
  used: readonly UsedWording[],
  variant?: string,
): Composed | null {
  const templates = templatesFor(material);
  const wanted = templates.filter((template) => template.variant === variant);
  if (variant !== undefined) return wanted[0] ? composeBy(wanted[0], material) : null;
  const avoid = avoided(material, used);
  for (let left = templates; left.length > 0; ) {
    const chosen = chooseVariant(left, material.subject.stepKey, avoid);
    const composed = composeBy(chosen, material);
    if (composed) return composed;
    left = left.filter((template) => template !== chosen);
  }
  return null;
}

/** Every wording of a purpose, merged, in the order of their names. */
export function composeAll(material: DraftMaterial): readonly Composed[] {
  return templatesFor(material)
    .toSorted((a, b) => (a.variant < b.variant ? -1 : 1))
    .flatMap((template) => composeBy(template, material) ?? []);
}

function composeBy(template: TemplateDocument, material: DraftMaterial): Composed | null {
  const { subject, employer, tenant, contact } = material;
  // A preset may stand in from another language; dates then read in the one of the text.
  const wanted = languageFor(employer, tenant);
  const language = baseLanguage(wanted) === baseLanguage(template.language) ? wanted : template.language;
  try {
    const message = renderTemplate(template, mergeDataOf(material, language), language);
    const title = stepTitle({ ...subject, contactName: contact.name, employerName: employer.name });
    return {
      subject: message.subject ?? title,
      text: message.text,
      variant: template.variant,
      templateVersion: template.version,
      language,
      writer: subject.writer,
    };
  } catch (error) {
    // A template that needs what this material lacks is no wording for it.
    if (error instanceof TemplatesError) return null;
    throw error;
  }
}

/** Siblings count twice: what two people read side by side is worse than what one has read before. */
function avoided({ subject, texts, contact }: DraftMaterial, used: readonly UsedWording[]): string[] {
  const siblings = new Set(siblingsOf(subject, texts).map(({ messageId }) => messageId));
  return used.flatMap(({ messageId, contactId, kind, variant }) => {
    if (kind !== subject.kind) return [];
    if (siblings.has(messageId)) return [variant, variant];
    return contactId === contact.id ? [variant] : [];
  });
}

/** What the other recipients of the same interview are written on the same occasion. */
export function siblingsOf(
  { applicationId, kind, stepKey, contactId }: DraftMaterial['subject'],
  texts: readonly CandidateText[],
): readonly CandidateText[] {
  return texts.filter(
    (text) =>
      text.applicationId === applicationId &&
      text.kind === kind &&
      text.contactId !== contactId &&
      interviewKeyOf(text.stepKey) === interviewKeyOf(stepKey),
  );
}

/** The contact, and those of its siblings: whose wordings count when one is chosen. */
export const contactsAround = ({ subject, texts, contact }: DraftMaterial): string[] => [
  contact.id,
  ...siblingsOf(subject, texts).flatMap(({ contactId }) => contactId ?? []),
];

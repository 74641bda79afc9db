import {
  baseLanguage,
  chooseVariant,
  presetsFor,
  renderTemplate,
  type TemplateDocument,
  TemplatesError,
  templatesFor,
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

interface Choice {
  /** What the purpose is worded by: the tenant's own, else the presets. */
  readonly templates: readonly TemplateDocument[];
  /** Presets for when the tenant's own do not go round. */
  readonly spare: readonly TemplateDocument[];
}

/** The wordings that there are for a purpose. Empty where there can be no such message. */
function choiceFor({ subject, employer, tenant, own }: DraftMaterial): Choice {
  const { kind, channel, writer } = subject;
  const purpose = { kind, channel, writer, language: languageFor(employer, tenant) };
  const templates = templatesFor(purpose, own);
  const names = templates.map(({ variant }) => variant);
  return { templates, spare: presetsFor(purpose).filter(({ variant }) => !names.includes(variant)) };
}

/**
 * The text of a purpose in one wording, or in the one that its step gets: always the same for the same step, and none
 * that a sibling got or the contact has read while there is another. A tenant's own come first; presets stand in where
 * siblings have read all of those, or none can be merged. Null where no wording can be merged.
 *
 * @param used what this contact and those of its siblings were written.
 */
export function compose(
  material: DraftMaterial,
  used: readonly UsedWording[],
  variant?: string,
): Composed | null {
  const { templates, spare } = choiceFor(material);
  if (variant !== undefined) {
    const wanted = [...templates, ...spare].find((template) => template.variant === variant);
    return wanted ? composeBy(wanted, material) : null;
  }
  const { avoid, taken } = avoided(material, used);
  const goRound = templates.some((template) => !taken.has(template.variant));
  const first = goRound ? templates : [...templates, ...spare];
  return firstOf(first, material, avoid) ?? firstOf(goRound ? spare : [], material, avoid);
}

/**
 * The text of a draft that nobody touched, by what is known now. It keeps its wording while that is in use; where the
 * tenant has words of its own since, or none any more, it gets one of those there are. A preset that stands in for
 * the tenant's own stays, too, while those still do not go round.
 *
 * @param present the wording that it is in.
 */
export function composeAnew(
  material: DraftMaterial,
  used: readonly UsedWording[],
  present: string,
): Composed | null {
  const inUse = new Set(choiceFor(material).templates.map(({ variant }) => variant));
  const same = compose(material, [], present);
  if (same && inUse.has(present)) return same;
  const other = compose(material, used);
  return other && (!same || inUse.has(other.variant)) ? other : same;
}

function firstOf(
  templates: readonly TemplateDocument[],
  material: DraftMaterial,
  avoid: readonly string[],
): Composed | null {
  for (let left = templates; left.length > 0; ) {
    const chosen = chooseVariant(left, material.subject.stepKey, avoid);
    const composed = composeBy(chosen, material);
    if (composed) return composed;
    left = left.filter((template) => template !== chosen);
  }
  return null;
}

/**
 * Every wording of a purpose, merged, in the order of their names.
 *
 * @param present the one that the message is in, which is among them even where it is out of use by now.
 */
export function composeAll(material: DraftMaterial, present?: string): readonly Composed[] {
  const { templates, spare } = choiceFor(material);
  return [...templates, ...spare.filter(({ variant }) => variant === present)]
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

/**
 * What to avoid, once for each use, and what siblings have. Those count twice: what two people read side by side is
 * worse than what one has read before.
 */
function avoided({ subject, texts, contact }: DraftMaterial, used: readonly UsedWording[]) {
  const siblings = new Set(siblingsOf(subject, texts).map(({ messageId }) => messageId));
  const ofKind = used.filter(({ kind }) => kind === subject.kind);
  const taken = ofKind.filter(({ messageId }) => siblings.has(messageId)).map(({ variant }) => variant);
  const read = ofKind.filter(
    ({ messageId, contactId }) => !siblings.has(messageId) && contactId === contact.id,
  );
  return {
    avoid: [...taken, ...taken, ...read.map(({ variant }) => variant)],
    taken: new Set(taken),
  };
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

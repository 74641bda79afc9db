import type { Channel } from '@afterword/follow-up-policy';
import type { MessageKind, TemplateDocument, Writer } from '../documents/document.js';
import { baseLanguage } from '../languages.js';
import { advisorEmails as germanAdvisorEmails } from './de/advisor.js';
import { advisorCalls as germanAdvisorCalls } from './de/advisor-calls.js';
import * as germanAnswers from './de/answers.js';
import { candidateCalls as germanCalls } from './de/calls.js';
import * as germanFollowUps from './de/follow-up.js';
import * as germanHelpers from './de/helpers.js';
import * as germanOutcomes from './de/outcomes.js';
import * as germanThankYous from './de/thank-you.js';
import { advisorEmails } from './en/advisor.js';
import { advisorCalls } from './en/advisor-calls.js';
import * as answers from './en/answers.js';
import { candidateCalls } from './en/calls.js';
import * as followUps from './en/follow-up.js';
import * as helpers from './en/helpers.js';
import * as outcomes from './en/outcomes.js';
import * as thankYous from './en/thank-you.js';

/** Every template that comes with the product. */
export const presetTemplates: readonly TemplateDocument[] = [
  ...[thankYous, followUps, answers, helpers, outcomes].flatMap((set) => Object.values(set).flat()),
  ...candidateCalls,
  ...advisorEmails,
  ...advisorCalls,
  ...[germanThankYous, germanFollowUps, germanAnswers, germanHelpers, germanOutcomes].flatMap((set) =>
    Object.values(set).flat(),
  ),
  ...germanCalls,
  ...germanAdvisorEmails,
  ...germanAdvisorCalls,
];

/** Whose words serve where a channel has none of its own. A call needs a script, a letter can't stand in for one. */
const standIns: Readonly<Record<Channel, readonly Channel[]>> = {
  email: ['email'],
  handwritten: ['handwritten', 'email'],
  in_person: ['in_person', 'handwritten', 'email'],
  portal: ['portal', 'email'],
  linkedin: ['linkedin', 'email'],
  phone: ['phone'],
};

export interface PresetPurpose {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly writer: Writer;
  /** BCP 47; `de-AT` is served by German, and what has no preset by English. */
  readonly language: string;
}

/**
 * The presets for a purpose, all of one language and one source channel, addressed to the channel that was asked for.
 * Empty only where no such message can exist: a follow-up call by e-mail, an advisor's notice to a referee.
 */
export const presetsFor = (purpose: PresetPurpose): readonly TemplateDocument[] => templatesFor(purpose, []);

/**
 * The templates for a purpose: a tenant's own where there are any, else the presets. All are of one language and one
 * source channel: the language that was asked for goes before English, and the channel itself before the one that
 * stands in for it, whoever wrote the words.
 *
 * @param own every template of the tenant that is out, for whichever purpose.
 */
export function templatesFor(
  { kind, channel, writer, language }: PresetPurpose,
  own: readonly TemplateDocument[],
): readonly TemplateDocument[] {
  for (const tongue of [baseLanguage(language), 'en']) {
    for (const source of standIns[channel]) {
      const fits = (template: TemplateDocument): boolean =>
        template.kind === kind &&
        template.writer === writer &&
        template.language === tongue &&
        template.channel === source;
      const written = own.filter(fits);
      const found = written.length > 0 ? written : presetTemplates.filter(fits);
      if (found.length > 0) return found.map((template) => addressedTo(template, channel));
    }
  }
  return [];
}

function addressedTo(template: TemplateDocument, channel: Channel): TemplateDocument {
  // The very object where nothing changes, so that it is compiled once.
  if (template.channel === channel) return template;
  const { subject, ...preset } = template;
  return { ...preset, channel, ...(channel === 'email' && subject !== undefined ? { subject } : {}) };
}

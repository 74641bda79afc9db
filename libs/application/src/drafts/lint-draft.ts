import { blocksSending, type LintInput, lint } from '@afterword/templates';
import type { Message } from '../messages/ports.js';
import type { MessageText } from '../messages/text.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { siblingsOf } from './compose.js';
import { languageFor } from './language.js';
import { type DraftMaterial, materialsFor } from './material.js';
import { mergeDataOf } from './merge-data.js';
import { subjectOfMessage } from './subject.js';

/** A message with a text that it may get; the present one where none is given. */
export interface LintWish {
  readonly message: Message;
  readonly text?: MessageText | undefined;
}

/**
 * What lint has to know of texts, by their place in `wishes`; undefined where the contact is gone. Reading them with
 * slow checkers is the caller's, who then holds no transaction. A fixed number of statements, however many they are.
 */
export async function lintInputs(
  repositories: Repositories,
  now: Temporal.Instant,
  wishes: readonly LintWish[],
): Promise<readonly (LintInput | undefined)[]> {
  const { drafts, messages } = repositories;
  const ids = wishes.map(({ message }) => message.id);
  const draftings = new Map((await drafts.byMessageIds(ids)).map((it) => [it.messageId, it]));
  const subjects = wishes.map(({ message }) =>
    subjectOfMessage(message, draftings.get(message.id)?.writer ?? 'candidate'),
  );
  const materials = await materialsFor(
    repositories,
    subjects.filter((subject) => subject !== undefined),
    now,
  );
  const versions = wishes.every(({ text }) => text) ? [] : await messages.versions(ids);
  return wishes.map(({ message, text: given }, index) => {
    const material = subjects[index] && materials.shift();
    const present = versions.find(
      ({ messageId, number }) => messageId === message.id && number === message.version,
    );
    const text = given ?? present;
    if (!material || !text) return undefined;
    const language = draftings.get(message.id)?.language ?? languageFor(material.employer, material.tenant);
    return inputOf(material, message, text, language);
  });
}

function inputOf(
  material: DraftMaterial,
  message: Message,
  { subject, text }: MessageText,
  language: string,
): LintInput {
  const { subject: purpose, texts, contact, employer, tenant, application, candidate } = material;
  const named = material.others;
  const employers = new Set([employer.name, ...named.map((it) => it.employer.name)]);
  const others = texts.filter(({ applicationId }) => applicationId !== application.id);
  const earlier = texts.filter(
    ({ messageId, contactId, sentAt }) =>
      messageId !== message.id && contactId === contact.id && sentAt !== null,
  );
  return {
    subject: purpose.channel === 'email' ? subject : undefined,
    body: text,
    kind: purpose.kind,
    channel: purpose.channel,
    language,
    data: mergeDataOf(material, language),
    siblings: siblingsOf(purpose, texts).map(asOther),
    earlier: earlier.map(asOther),
    known: [
      tenant.name,
      application.role,
      ...(candidate.phone ? [candidate.phone] : []),
      ...named.flatMap((it) => [it.candidate.name, it.application.role, it.employer.name]),
    ],
    others: {
      people: others.map(({ toName }) => toName).filter((name) => name !== contact.name),
      companies: others.map(({ employerName }) => employerName).filter((name) => !employers.has(name)),
    },
  };
}

const asOther = ({ toName, text }: { readonly toName: string; readonly text: string }) => ({
  recipient: toName,
  text,
});

/** Why a message's present text must not go out, in words; null where it may. */
export async function faultOf(
  repositories: Repositories,
  message: Message,
  now: Temporal.Instant,
): Promise<string | null> {
  const [input] = await lintInputs(repositories, now, [{ message }]);
  const findings = input ? lint(input) : [];
  if (!blocksSending(findings)) return null;
  const fault = findings.find(({ severity }) => severity === 'error');
  return [fault?.message, fault?.suggestion].filter(Boolean).join(' ');
}

/** Refuses a text with an error in it, naming the error. */
export async function refuseFaulty(
  repositories: Repositories,
  message: Message,
  now: Temporal.Instant,
): Promise<void> {
  const fault = await faultOf(repositories, message, now);
  if (fault !== null) refuse('CONFLICT', fault, 'text');
}

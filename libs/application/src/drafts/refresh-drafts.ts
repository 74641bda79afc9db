import type { RequestContext } from '../shared/context.js';
import { membershipIdOf } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import { composeAnew, contactsAround } from './compose.js';
import { materialsFor } from './material.js';
import { subjectOfMessage } from './subject.js';

/**
 * Writes drafts anew that no person has touched and that would read otherwise by what is known now: a debrief mends the
 * thank-you that was drafted before it, and words that the tenant published since take the place of those before. They
 * keep their wording while it is in use (see `composeAnew`). What was let go or edited stays as it was read.
 */
export async function refreshDrafts(
  repositories: Repositories,
  context: RequestContext,
  applicationIds: readonly string[],
  now: Temporal.Instant,
): Promise<void> {
  const { drafts, messages } = repositories;
  const untouched = await drafts.untouched(applicationIds);
  if (untouched.length === 0) return;
  const found = await messages.byIds(untouched.map(({ messageId }) => messageId));
  const draftings = new Map(untouched.map((drafting) => [drafting.messageId, drafting]));
  const wanted = found.flatMap((message) => {
    const drafting = draftings.get(message.id);
    const subject = drafting && subjectOfMessage(message, drafting.writer);
    return subject ? [{ message, drafting, subject }] : [];
  });
  const materials = await materialsFor(
    repositories,
    wanted.map(({ subject }) => subject),
    now,
  );
  let used = await drafts.used(materials.flatMap((it) => (it ? contactsAround(it) : [])));
  for (const [index, { message, drafting }] of wanted.entries()) {
    const material = materials[index];
    const byOthers = used.filter(({ messageId }) => messageId !== message.id);
    const composed = material && composeAnew(material, byOthers, drafting.variant);
    const present = material?.texts.find(({ messageId }) => messageId === message.id);
    if (!composed || !present) continue;
    if (composed.text === present.text && composed.subject === message.subject) continue;
    const { subject, text, ...source } = composed;
    const number = message.version + 1;
    await messages.addVersion(
      { messageId: message.id, number, subject, text, createdAt: now, createdById: membershipIdOf(context) },
      message.candidateId,
    );
    const { variant } = source;
    used = used.map((it) => (it.messageId === message.id ? { ...it, variant } : it));
    await drafts.save({ ...source, messageId: message.id, version: number }, message.candidateId);
  }
}

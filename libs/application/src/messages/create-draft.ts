import { faultOf } from '../drafts/lint-draft.js';
import { defaultMailSettings, senderOf } from '../mail-settings/defaults.js';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from '../steps/locked-step.js';
import { isOpen } from '../steps/standing.js';
import { addressHash } from '../suppressions/address-hash.js';
import { approvalOf } from './approval.js';
import type { MessagePart } from './ports.js';
import { lockedMessage } from './standing.js';
import { checkedText, type MessageText } from './text.js';
import { verdictOn } from './verdict.js';

export interface NewDraft extends MessageText {
  readonly stepId: string;
  /** The Message-ID of a mail of theirs that it answers, without brackets. */
  readonly answers?: string | null;
  /** What else it speaks for. */
  readonly parts?: readonly MessagePart[];
}

/** A Message-ID as it may stand in a header. */
const MESSAGE_ID = /^[!-;=?-~]{1,480}@[!-;=?-~]{1,480}$/;

/**
 * Makes the message of a step from a finished text. One that goes out by itself is approved at once, where nothing but
 * its time stands in the way. Refuses a step that contacts nobody, that is over, or that has an open message already.
 */
export async function createDraft(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId, answers = null, parts = [], ...given }: NewDraft,
): Promise<{ messageId: string }> {
  const text = checkedText(given);
  const step = await lockedStep(repositories, context, stepId);
  const { channel, contactId } = step;
  if (!channel || !contactId)
    refuse('CONFLICT', 'This step contacts nobody, so it needs no message.', 'stepId');
  if (!isOpen(step)) refuse('CONFLICT', 'This step is over, so it needs no message.', 'stepId');
  if (answers !== null && !MESSAGE_ID.test(answers))
    refuse('INVALID_INPUT', 'This is no Message-ID, such as 123@mail.acme.example.', 'answers');
  const [contact] = await repositories.contacts.byIds([contactId]);
  if (!contact) refuse('CONFLICT', 'The contact of this step was deleted.', 'stepId');
  const now = clock.now();
  const settings = (await repositories.mailSettings.own()) ?? defaultMailSettings();
  const id = newId();
  const toAddress = channel === 'email' ? contact.email : null;
  const inserted = await repositories.messages.insert({
    id,
    applicationId: step.applicationId,
    candidateId: step.candidateId,
    contactId,
    stepId,
    stepKey: step.key,
    kind: step.kind,
    channel,
    toName: contact.name,
    toAddress,
    toHash: toAddress === null ? null : addressHash(context.tenantId, toAddress),
    subject: text.subject,
    text: text.text,
    notBefore: step.notBefore,
    expiresAt: step.dueAt,
    messageId: `${id}@${settings.sendingDomain ?? 'afterword'}`,
    answers,
    createdAt: now,
    createdById: membershipIdOf(context),
  });
  if (!inserted) refuse('CONFLICT', 'This step has a message already.', 'stepId');
  if (parts.length > 0) await repositories.messages.addParts(id, parts);
  if (channel === 'email' && senderOf(settings.senders, step.kind) === 'automatic')
    await approveByItself(repositories, context, id, now);
  await repositories.changes.add({ topic: 'candidate', candidateId: step.candidateId });
  return { messageId: id };
}

/** Lets a draft go as its kind does; what stands in the way, such as a missing consent, leaves it a draft that says so. */
export async function approveByItself(
  repositories: Repositories,
  context: RequestContext,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const { messages } = repositories;
  const considered = await lockedMessage(repositories, context, id, now);
  const fault = await faultOf(repositories, considered.message, now);
  if (fault !== null) return await messages.update(id, { problem: fault });
  const verdict = verdictOn(considered, now);
  const approval = approvalOf(considered, now);
  if (approval && (verdict.kind === 'go' || verdict.kind === 'later'))
    await messages.update(id, { ...approval, approvedById: null, automatic: true });
  else if ('words' in verdict) await messages.update(id, { problem: verdict.words });
}

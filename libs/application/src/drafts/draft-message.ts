import { changeDraft } from '../messages/change-draft.js';
import { createDraft } from '../messages/create-draft.js';
import type { Message, MessagePart } from '../messages/ports.js';
import { isOpenMessage } from '../messages/standing.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { lockedStep } from '../steps/locked-step.js';
import { type Composed, compose, contactsAround } from './compose.js';
import { materialsFor } from './material.js';
import { subjectOfStep } from './subject.js';

export interface DraftWish {
  readonly stepId: string;
  /** Which wording; the one that suits its readers best where none is named. */
  readonly variant?: string | null;
}

/**
 * Writes the message of a step from what is known: a new draft, or another text for the one that is open. Refuses a
 * step that contacts nobody or is over, a message that left, and a wording that does not exist or lacks something.
 */
export async function draftMessage(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId, variant }: DraftWish,
): Promise<{ messageId: string }> {
  const step = await lockedStep(repositories, context, stepId);
  const subject = subjectOfStep(step);
  if (!subject) refuse('CONFLICT', 'This step is no message, so there is nothing to draft.', 'stepId');
  const [before] = await repositories.messages.byStepIds([stepId]);
  const open = before && isOpenMessage(before) ? before : undefined;
  const [material] = await materialsFor(
    repositories,
    [{ ...subject, parts: open?.parts ?? [] }],
    clock.now(),
  );
  if (!material) refuse('CONFLICT', 'The contact of this step was deleted.', 'stepId');
  const used = await repositories.drafts.used(contactsAround(material));
  const composed = compose(material, used, variant ?? undefined);
  if (!composed && variant) refuse('INVALID_INPUT', 'There is no such wording for this step.', 'variant');
  if (!composed) refuse('CONFLICT', 'There is no wording for this step. Write the text yourself.', 'stepId');
  return { messageId: await keep(repositories, context, clock, { stepId, open, composed }) };
}

interface Kept {
  readonly stepId: string;
  /** The message that gets the text; a new one where there is none. */
  readonly open?: Message | undefined;
  readonly composed: Composed;
  /** What a new message speaks for beside its step. */
  readonly parts?: readonly MessagePart[];
}

/** Writes a text down as the step's message, with where it came from. */
export async function keep(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepId, open, composed, parts = [] }: Kept,
): Promise<string> {
  const { subject, text, ...source } = composed;
  const { messageId } = open
    ? await changeDraft(repositories, context, clock, {
        messageId: open.id,
        version: open.version,
        subject,
        text,
      })
    : await createDraft(repositories, context, clock, { stepId, subject, text, parts });
  const [message] = await repositories.messages.byIds([messageId]);
  if (message)
    await repositories.drafts.save({ ...source, messageId, version: message.version }, message.candidateId);
  return messageId;
}

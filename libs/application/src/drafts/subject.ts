import type { Message } from '../messages/ports.js';
import type { Step } from '../steps/ports.js';
import { type DraftSubject, isMessageKind } from './material.js';

/** What a step's text is for; undefined where the step is no message to somebody. */
export function subjectOfStep(step: Step): DraftSubject | undefined {
  const { applicationId, candidateId, contactId, key, kind, channel, owner } = step;
  if (!contactId || !channel || !isMessageKind(kind)) return undefined;
  return { applicationId, candidateId, contactId, stepKey: key, kind, channel, writer: owner, parts: [] };
}

/** The same of a message; undefined once its contact was deleted. */
export function subjectOfMessage(message: Message, writer: DraftSubject['writer']): DraftSubject | undefined {
  const { applicationId, candidateId, contactId, stepKey, kind, channel, parts } = message;
  if (!contactId || !isMessageKind(kind)) return undefined;
  return { applicationId, candidateId, contactId, stepKey, kind, channel, writer, parts };
}

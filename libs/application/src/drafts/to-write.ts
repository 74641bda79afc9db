import type { MessagePart } from '../messages/ports.js';
import { dayAt, type Mergeable } from '../messages/together.js';
import type { Step } from '../steps/ports.js';
import type { DraftMaterial } from './material.js';

/** A step whose message is to be written, with all that is known around it. */
export interface ToWrite extends Mergeable {
  readonly step: Step;
  readonly material: DraftMaterial;
  readonly part: MessagePart;
}

/** What it goes together with is of the day on which it can first go, which is today where that is past. */
export function toWriteOf(
  step: Step,
  material: DraftMaterial,
  consented: boolean,
  now: Temporal.Instant,
): ToWrite {
  const { subject, candidate, contact, employer } = material;
  const { kind, channel, writer, contactId, candidateId, applicationId, stepKey } = subject;
  // A referee is where the candidate is, everybody else where the employer is (ruling 2).
  const home = kind === 'notify_referee' ? candidate : employer;
  const from = Temporal.Instant.compare(step.notBefore, now) > 0 ? step.notBefore : now;
  return {
    step,
    material,
    part: { applicationId, candidateId, stepKey },
    kind,
    channel,
    writer,
    contactId,
    candidateId,
    advisorId: candidate.advisorId,
    consented,
    day: dayAt(from, contact.timeZone ?? home.timeZone),
  };
}

/**
 * Whether it may go along with another one already: a notice of the same day can, a request is about a conversation that
 * has to be over first.
 */
export const isDueTogether = ({ kind, step }: ToWrite, now: Temporal.Instant): boolean =>
  kind === 'notify_referee' || Temporal.Instant.compare(step.notBefore, now) <= 0;

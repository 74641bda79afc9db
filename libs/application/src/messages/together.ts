import { isCapped, type StepKind } from '@afterword/follow-up-policy';
import type { Judged } from './ports.js';

/** Kinds of which a contact gets one message a day at most, which names all that it concerns. */
export const dailyKinds = ['notify_referee', 'feedback_request'] as const satisfies readonly StepKind[];
export type DailyKind = (typeof dailyKinds)[number];

export const isDailyKind = (kind: StepKind): kind is DailyKind => dailyKinds.some((known) => known === kind);

/** Whether a message is a referee's notice, or an agency's request: that one is under no cap. */
export const isDaily = ({ message: { kind }, step, playbook }: Judged): boolean =>
  isDailyKind(kind) && step !== null && !isCapped(kind, step.owner, playbook);

/** Something to be written to a contact, as far as it says what it can go together with. */
export interface Mergeable {
  readonly kind: StepKind;
  readonly channel: string;
  readonly writer: 'candidate' | 'advisor';
  readonly contactId: string;
  readonly candidateId: string;
  /** Who looks after the candidate. */
  readonly advisorId: string | null;
  /** The candidate agreed to messages in their name. */
  readonly consented: boolean;
  /** At the contact's place, such as `2026-11-17`. */
  readonly day: string;
}

/**
 * What goes into one message: what has the same key. A candidate's referee hears once a day of all their applications; of
 * another candidate's never in the same letter, since those two know nothing of each other. An agency asks its client once
 * a day about all its candidates, where its advisors may know of each other's. Undefined for what goes alone.
 *
 * @param caseloadOnly advisors see only their own candidates, so a letter names no other.
 */
export function togetherKey(it: Mergeable, caseloadOnly: boolean): string | undefined {
  const { kind, channel, writer, contactId, candidateId, advisorId, consented, day } = it;
  if (channel !== 'email') return undefined;
  if (kind === 'notify_referee' && writer === 'candidate') return [kind, day, contactId, candidateId].join();
  if (kind === 'feedback_request' && writer === 'advisor' && consented)
    return [kind, day, contactId, caseloadOnly ? (advisorId ?? 'nobody') : ''].join();
  return undefined;
}

/**
 * Things to be written in groups of one message each, every group and the groups among themselves in the order given: its
 * first is the one that the message is of.
 */
export function together<T extends Mergeable>(all: readonly T[], caseloadOnly: boolean): readonly T[][] {
  const groups = new Map<unknown, T[]>();
  for (const it of all) {
    const key = togetherKey(it, caseloadOnly) ?? it;
    const group = groups.get(key);
    if (group) group.push(it);
    else groups.set(key, [it]);
  }
  return [...groups.values()];
}

/** The day at a place, as `Mergeable` has it. */
export const dayAt = (instant: Temporal.Instant, timeZone: string): string =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate().toString();

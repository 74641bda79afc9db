import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { Refusal } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import { type Composed, compose, contactsAround } from './compose.js';
import { keep } from './draft-message.js';
import { type DraftMaterial, materialsFor } from './material.js';
import type { CandidateText } from './ports.js';
import { subjectOfStep } from './subject.js';

/**
 * Drafts the messages of steps that a sweep found, of one tenant. Steps that have or had a message, be it one that
 * failed, or for which there is no wording, are passed over; none of them is looked at again. May run twice. Answers how many it drafted.
 */
export async function draftDueMessages(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepIds }: { readonly stepIds: readonly string[] },
): Promise<{ drafted: number }> {
  const { drafts, steps } = repositories;
  const waiting = await drafts.waiting(stepIds);
  const unwritten = waiting.filter(({ written }) => !written).map(({ id }) => id);
  // By candidate, in one order, as each is locked.
  const found = (await steps.byIds(unwritten)).toSorted((a, b) => compareIds(a.candidateId, b.candidateId));
  const wanted = found.flatMap((step) => {
    const subject = subjectOfStep(step);
    return subject ? [{ step, subject }] : [];
  });
  const materials = await materialsFor(
    repositories,
    wanted.map(({ subject }) => subject),
    clock.now(),
  );
  const used = [...(await drafts.used(materials.flatMap((it) => (it ? contactsAround(it) : []))))];
  const made: CandidateText[] = [];
  let drafted = 0;
  for (const [index, { step }] of wanted.entries()) {
    const found = materials[index];
    // What was drafted a moment ago is a sibling too.
    const material = found && { ...found, texts: [...made, ...found.texts] };
    const composed = material && compose(material, used);
    if (!material || !composed) continue;
    const messageId = await keptUnlessRefused(repositories, context, clock, step.id, composed);
    if (messageId === null) continue;
    drafted++;
    const { contact, subject } = material;
    made.push(textOf(messageId, material, composed));
    used.push({ messageId, contactId: contact.id, kind: subject.kind, variant: composed.variant });
  }
  await drafts.markDrafted(waiting.map(({ id }) => id));
  return { drafted };
}

const textOf = (
  messageId: string,
  { subject, contact, employer }: DraftMaterial,
  { text }: Composed,
): CandidateText => ({
  ...subject,
  messageId,
  state: 'draft',
  toName: contact.name,
  employerName: employer.name,
  text,
  sentAt: null,
});

/** A step that has a message, or is over meanwhile, refuses; the others go on. */
async function keptUnlessRefused(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  stepId: string,
  composed: Composed,
): Promise<string | null> {
  try {
    return await keep(repositories, context, clock, { stepId, composed });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

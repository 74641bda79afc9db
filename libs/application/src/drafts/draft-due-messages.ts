import { dailyKinds, isDailyKind, together } from '../messages/together.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { Refusal } from '../shared/errors.js';
import type { Repositories } from '../shared/repositories.js';
import type { Step } from '../steps/ports.js';
import { type Composed, compose, contactsAround } from './compose.js';
import { keep } from './draft-message.js';
import { joinOpenMessages } from './join-open-message.js';
import { type DraftMaterial, materialsFor } from './material.js';
import type { CandidateText } from './ports.js';
import { subjectOfStep } from './subject.js';
import { isDueTogether, type ToWrite, toWriteOf } from './to-write.js';

/** How far ahead we look for what goes along with what is written now. */
const ALONG_WITHIN = { hours: 24 };

/**
 * Drafts the messages of steps that a sweep found, of one tenant. Steps that have or had a message, be it one that
 * failed, or for which there is no wording, are passed over; none of them is looked at again. What goes to one contact as
 * one message a day is one draft, also where the other steps were not found, and joins one that is there and untouched.
 * May run twice. Answers how many it drafted.
 */
export async function draftDueMessages(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { stepIds }: { readonly stepIds: readonly string[] },
): Promise<{ drafted: number }> {
  const { drafts } = repositories;
  const waiting = await drafts.waiting(stepIds);
  const unwritten = new Set(waiting.filter(({ written }) => !written).map(({ id }) => id));
  const all = await everythingToWrite(repositories, clock, [...unwritten]);
  const { caseloadOnly } = await repositories.tenants.own();
  const groups = together(all, caseloadOnly).filter((group) =>
    group.some(({ step }) => unwritten.has(step.id)),
  );
  const left = await joinOpenMessages(repositories, context, clock, groups, caseloadOnly);
  const drafted = await draftGroups(repositories, context, clock, left);
  const along = groups.flat().map(({ step }) => step.id);
  await drafts.markDrafted([...new Set([...waiting.map(({ id }) => id), ...along])]);
  return { drafted };
}

/** These steps and what may go along with them, the first to be due first, with their candidates locked. */
async function everythingToWrite(
  repositories: Repositories,
  clock: Clock,
  stepIds: readonly string[],
): Promise<ToWrite[]> {
  const { drafts, plans, steps } = repositories;
  const called = await steps.byIds(stepIds);
  const daily = called.filter(({ kind, channel }) => isDailyKind(kind) && channel === 'email');
  const contactIds = [...new Set(daily.flatMap(({ contactId }) => contactId ?? []))];
  const until = clock.now().add(ALONG_WITHIN);
  const along = contactIds.length > 0 ? await drafts.alongWith(contactIds, dailyKinds, until) : [];
  const ids = [...new Set([...stepIds, ...along])];
  const seen = ids.length > called.length ? await steps.byIds(ids) : called;
  // All at once and in one order, since a draft locks its candidate.
  await plans.lock([...new Set(seen.map(({ applicationId }) => applicationId))]);
  const now = clock.now();
  const wanted = seen
    .toSorted((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt) || (a.id < b.id ? -1 : 1))
    .flatMap((step) => {
      const subject = subjectOfStep(step);
      return subject ? [{ step, subject }] : [];
    });
  const materials = await materialsFor(
    repositories,
    wanted.map(({ subject }) => subject),
    now,
  );
  const consents = await repositories.consents.latest([
    ...new Set(daily.length > 0 ? wanted.map(({ step }) => step.candidateId) : []),
  ]);
  const agreed = new Set(
    consents.filter(({ revokedAt }) => revokedAt === null).map(({ candidateId }) => candidateId),
  );
  const isCalled = new Set(stepIds);
  return wanted.flatMap(({ step }, index) => {
    const material = materials[index];
    if (!material) return [];
    const it = toWriteOf(step, material, agreed.has(step.candidateId), now);
    return isCalled.has(step.id) || isDueTogether(it, now) ? [it] : [];
  });
}

async function draftGroups(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  groups: readonly (readonly ToWrite[])[],
): Promise<number> {
  const used = [
    ...(await repositories.drafts.used(groups.flat().flatMap(({ material }) => contactsAround(material)))),
  ];
  const made: CandidateText[] = [];
  let drafted = 0;
  for (const [first, ...others] of groups) {
    if (!first) continue;
    // What was drafted a moment ago is a sibling too.
    const material: DraftMaterial = {
      ...first.material,
      texts: [...made, ...first.material.texts],
      others: others.map((it) => it.material),
    };
    const composed = compose(material, used);
    const messageId =
      composed && (await keptUnlessRefused(repositories, context, clock, first.step, others, composed));
    if (!messageId) continue;
    drafted++;
    const { contact, subject } = material;
    made.push(textOf(messageId, material, composed));
    used.push({ messageId, contactId: contact.id, kind: subject.kind, variant: composed.variant });
  }
  return drafted;
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
  step: Step,
  others: readonly ToWrite[],
  composed: Composed,
): Promise<string | null> {
  try {
    const parts = others.map((it) => it.part);
    return await keep(repositories, context, clock, { stepId: step.id, composed, parts });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

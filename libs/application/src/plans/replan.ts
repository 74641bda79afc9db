import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { anonymousFault, nextTry, type PlanFault } from './faults.js';
import { planApplications } from './plan-applications.js';
import type { OvertakenPlan } from './ports.js';

export interface Replanning {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Is told of each plan that could not be made anew. */
  readonly onFault: (fault: PlanFault) => void;
}

/**
 * Plans again what time alone has changed, such as a step that fell overdue. Takes plans that a sweep found, of one
 * tenant; those that were planned since are passed over, so that it may run twice. All together; where that throws, one by
 * one, so that a plan that cannot be made holds up no other. That one is marked, tried again alone and ever more rarely,
 * and shown to nobody as fresh. Answers how many it planned.
 *
 * @throws what the database throws where it is away: then nothing is held against a plan, and the sweep finds all again.
 */
export async function replan(
  replanning: Replanning,
  context: RequestContext,
  { planIds }: { readonly planIds: readonly string[] },
): Promise<{ planned: number; failed: number }> {
  const { unitOfWork, clock } = replanning;
  const overtaken = await unitOfWork.run(context, ({ plans }) => plans.overtaken(planIds, clock.now()));
  const sound = overtaken.filter(({ failures }) => failures === 0);
  const suspects = overtaken.filter(({ failures }) => failures > 0);
  const together = sound.length > 0 ? await attempt(replanning, context, sound) : null;
  const alone = together === null ? suspects : [...sound, ...suspects];
  const faults: { readonly plan: OvertakenPlan; readonly fault: unknown }[] = [];
  for (const plan of alone) {
    const fault = await attempt(replanning, context, [plan]);
    if (fault !== null) faults.push({ plan, fault });
  }
  for (const { plan, fault } of faults) await mark(replanning, context, plan, fault);
  return { planned: overtaken.length - faults.length, failed: faults.length };
}

/** What it threw; null where all were planned. */
async function attempt(
  { unitOfWork, clock }: Replanning,
  context: RequestContext,
  plans: readonly OvertakenPlan[],
): Promise<unknown> {
  const applicationIds = plans.map(({ applicationId }) => applicationId);
  return await unitOfWork
    .run(context, (repositories) => planApplications(repositories, context, clock, applicationIds))
    .then(
      () => null,
      (error: unknown) => error ?? new Error('nothing was said'),
    );
}

async function mark(
  { unitOfWork, clock, onFault }: Replanning,
  context: RequestContext,
  { id, applicationId, candidateId, failures }: OvertakenPlan,
  fault: unknown,
): Promise<void> {
  const now = clock.now();
  const again = nextTry(failures + 1, now);
  await unitOfWork.run(context, async ({ changes, plans }) => {
    await plans.markFailing(id, failures + 1, now, again);
    await changes.add({ topic: 'candidate', candidateId });
  });
  onFault({ planId: id, applicationId, failures: failures + 1, nextTry: again, ...anonymousFault(fault) });
}

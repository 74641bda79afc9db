import { setTimeout as pause } from 'node:timers/promises';
import { UnsendableMail } from '../notifications/mailer.js';
import { LeaseLost } from '../notifications/send-notification.js';
import { isOfThePlan } from '../plans/faults.js';
import { planApplications } from '../plans/plan-applications.js';
import type { Clock } from '../shared/clock.js';
import { type RequestContext, systemContext } from '../shared/context.js';
import { Gather } from '../shared/gather.js';
import type { Sealer } from '../shared/sealing.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { type ClaimedBatch, claimMessages, type ReadyMessage } from './claim-messages.js';
import { type MailRoute, type MailRoutes, routeOf } from './mail-route.js';
import { messageMail, type ReplyPlaces } from './message-mail.js';
import { type RecordedOutcome, recordMessages } from './record-messages.js';
import { outcomeOf } from './retry.js';

/** Longer than a mail server may be silent before it says whether it took the mail. */
const HAND_OVER = { minutes: 5 };

/** How long a result is kept that the database does not take, in milliseconds: a restart of it takes seconds. */
const RECORD_WITHIN = 60_000;
const RECORD_PAUSE = 500;

/** What sending messages needs. */
export interface Dispatching {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly routes: MailRoutes;
  readonly sealer: Sealer;
  readonly places: ReplyPlaces;
  /** From 0 up to 1; spreads what is tried again. */
  readonly chance: () => number;
}

/**
 * Sends a tenant's messages whose time has come, at most `limit` of them, each once. They are claimed in one transaction;
 * each is marked `sending` when its turn has come, before anything is said to the mail server, and what became of it is
 * recorded when the server has said so. Marks and records of many messages go together. A crash before the mark leaves a message to be
 * claimed again, since nothing can have been accepted; a crash after it leaves it `sending`, which becomes uncertain.
 *
 * @param onFull called once the claim is made where more messages may wait, before anything is sent.
 */
export async function dispatchMessages(
  dispatching: Dispatching,
  context: RequestContext,
  limit: number,
  onFull: () => Promise<void> = async () => {},
): Promise<{ claimed: number }> {
  const { unitOfWork, clock } = dispatching;
  const claim = () =>
    unitOfWork.run(context, async (repositories) => {
      const batch = await claimMessages(repositories, context, clock, limit);
      const route =
        batch.messages.length > 0
          ? await routeOf(context.tenantId, batch.settings, repositories.mailSettings, dispatching.sealer)
          : null;
      return { batch, route };
    });
  const { batch, route } = await claim();
  if (batch.isFull) await onFull();
  await Promise.all([
    planAgain(dispatching, context, batch.replan),
    route && atDesk(dispatching, context, (desk) => deliverAll(dispatching, desk, batch, route)),
  ]);
  return { claimed: batch.messages.length };
}

const UNPLANNABLE = 'The plan of this application could not be made anew. Look at what was recorded.';

/**
 * All at once; where that throws, one by one, so that one application that cannot be planned holds up no other. A
 * database that is away for a moment is no fault of a plan: its messages wait for the next turn.
 */
async function planAgain(
  { unitOfWork, clock }: Dispatching,
  context: RequestContext,
  replan: ClaimedBatch['replan'],
): Promise<void> {
  if (replan.size === 0) return;
  const plan = (ids: readonly string[]) =>
    unitOfWork.run(context, (repositories) => planApplications(repositories, context, clock, ids));
  try {
    await plan([...replan.keys()]);
  } catch {
    for (const [applicationId, messageIds] of replan) {
      const fault: unknown = await plan([applicationId]).then(
        () => null,
        (error: unknown) => error,
      );
      if (!isOfThePlan(fault)) continue;
      const drafts = messageIds.map((id) => ({
        id,
        state: 'draft' as const,
        problem: UNPLANNABLE,
        leavesAt: null,
      }));
      await unitOfWork.run(context, ({ dispatch }) => dispatch.settle(drafts));
    }
  }
}

/** Writes marks and results of all of a tenant's batches that are on their way in this process. */
class Desk {
  readonly marks: Gather<ReadyMessage, boolean>;
  readonly records: Gather<RecordedOutcome & { readonly plansFollow: boolean }, true>;
  /** Batches that use it. */
  users = 0;

  constructor(
    private readonly dispatching: Dispatching,
    private readonly context: RequestContext,
  ) {
    this.marks = new Gather((messages) => this.mark(messages));
    this.records = new Gather((outcomes) => this.record(outcomes));
  }

  private async mark(messages: readonly ReadyMessage[]): Promise<boolean[]> {
    const { unitOfWork, clock } = this.dispatching;
    const held = await unitOfWork.run(this.context, ({ dispatch }) =>
      dispatch.markSending(messages, clock.now().add(HAND_OVER)),
    );
    return messages.map(({ id }) => held.has(id));
  }

  /** Tries on for a while: what the server took and we cannot write down would be uncertain for good. */
  private async record(
    outcomes: readonly (RecordedOutcome & { readonly plansFollow: boolean })[],
  ): Promise<true[]> {
    const { unitOfWork, clock } = this.dispatching;
    const isFlood = outcomes.some((outcome) => outcome.plansFollow);
    for (let waited = 0; ; waited += RECORD_PAUSE) {
      // What cannot be planned must not keep what was sent from being recorded; the sweep plans it.
      const plansFollow = isFlood || waited > 0;
      try {
        await unitOfWork.run(this.context, (repositories) =>
          recordMessages(repositories, this.context, clock, outcomes, null, { plansFollow }),
        );
        return outcomes.map(() => true);
      } catch (error) {
        if (waited >= RECORD_WITHIN) throw error;
        await pause(RECORD_PAUSE);
      }
    }
  }
}

const desks = new WeakMap<Dispatching, Map<string, Desk>>();

/** The desk of a tenant while batches of it are on their way, so that their marks and results go together. */
async function atDesk(
  dispatching: Dispatching,
  context: RequestContext,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  const known = desks.get(dispatching) ?? new Map<string, Desk>();
  desks.set(dispatching, known);
  const desk = known.get(context.tenantId) ?? new Desk(dispatching, context);
  known.set(context.tenantId, desk);
  desk.users++;
  try {
    await work(desk);
  } finally {
    desk.users--;
    if (desk.users === 0) known.delete(context.tenantId);
  }
}

/** One claimed batch on its way. All are tried, also where one of them throws. */
async function deliverAll(
  dispatching: Dispatching,
  desk: Desk,
  { messages, settings, isFull }: ClaimedBatch,
  route: MailRoute,
): Promise<void> {
  const { clock, places, chance, routes } = dispatching;
  const mailer = routes.mailerFor(route);
  const deliver = async (message: ReadyMessage): Promise<void> => {
    const mail = messageMail(message, settings, places);
    if (!mail) return;
    try {
      const result = await mailer.send(mail, {
        beforeDialogue: async () => {
          if (!(await desk.marks.add(message)))
            throw new LeaseLost(`Message ${message.id} is held by another process.`);
        },
      });
      const outcome = outcomeOf(result, message, clock.now(), chance());
      await desk.records.add({ id: message.id, outcome, plansFollow: isFull });
    } catch (error) {
      if (error instanceof LeaseLost) return;
      if (!(error instanceof UnsendableMail)) throw error;
      const outcome = { state: 'failed' as const, problem: error.message };
      await desk.records.add({ id: message.id, outcome, plansFollow: isFull });
    }
  };
  const results = await Promise.allSettled(messages.map(deliver));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

const LOST_TOUCH = 'It may have arrived: we lost touch while it was handed over. We will not send it twice.';

/** Messages whose hand-over was under way when a process died, or whose sender never said: a person is shown them. */
export async function giveUpExpiredMessages(
  { unitOfWork, clock }: Pick<Dispatching, 'unitOfWork' | 'clock'>,
  tenantId: string,
  requestId: string,
): Promise<void> {
  const context = systemContext(tenantId, 'expired-messages', requestId);
  await unitOfWork.run(context, async ({ changes, dispatch }) => {
    const lost = await dispatch.giveUpExpired(clock.now(), LOST_TOUCH);
    const candidateIds = [...new Set(lost.map(({ candidateId }) => candidateId))];
    if (candidateIds.length > 0)
      await changes.add(...candidateIds.map((candidateId) => ({ topic: 'candidate' as const, candidateId })));
  });
}

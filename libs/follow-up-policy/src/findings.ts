import { type Dated, withReason } from './dating.js';
import { type Deed, type Deeds, stateOf } from './deeds.js';
import { kindText } from './explain/words.js';
import type { Ending } from './situation.js';
import { type StepSubject, stepId } from './step-id.js';
import { isBefore } from './time.js';
import type { Channel, Reason, Step, StepKind, StepState, Warning, WarningCode, Withheld } from './types.js';

/** A step as its rule dates it, before what happened to it decides its state. */
export interface Draft extends Omit<Step, 'state' | 'at'> {
  /** What is missing before it can be done. */
  readonly missing?: Reason | undefined;
  /** True while a hold, a promise, a cap or an absence keeps it back. */
  readonly waiting?: boolean | undefined;
}

/** The step with an id as it stood just before something was done, where that may differ from what can be told today. */
export type StepBefore = (deed: Deed, id: string) => Step | undefined;

/** What the rules have found so far. */
export class Findings {
  readonly steps: Step[] = [];
  readonly withheld: Withheld[] = [];
  readonly warnings: Warning[] = [];
  readonly #now: Temporal.Instant;
  readonly #stepBefore: StepBefore;
  readonly #stepsBefore = new Map<Deed, Step | undefined>();
  readonly #ids = new Set<string>();
  #replanAt: Temporal.Instant | undefined;

  constructor(now: Temporal.Instant, stepBefore: StepBefore) {
    this.#now = now;
    this.#stepBefore = stepBefore;
  }

  /** Adds a step; what was done stays done, and what is not done ends with its ending. */
  add(it: Draft, deed: Deed | undefined, ending: Ending | undefined): Step {
    const draft = deed ? this.#asItStood(it, deed) : it;
    const step: Step = {
      id: draft.id,
      kind: draft.kind,
      owner: draft.owner,
      contact: draft.contact,
      channel: draft.channel,
      notBefore: draft.notBefore,
      due: draft.due,
      hard: draft.hard,
      state: deed ? stateOf(deed) : ending ? 'cancelled' : openState(draft),
      overdueSince: draft.overdueSince,
      dueBeforeCap: draft.dueBeforeCap,
      at: deed?.fact.at,
      because: deed ? draft.because : withReason(draft.because, ending?.because ?? draft.missing),
    };
    this.steps.push(step);
    this.#ids.add(step.id);
    return step;
  }

  /** Adds a step that something else than a deed shows to be done, at an instant if one is known. */
  addDone(draft: Omit<Draft, 'missing' | 'waiting'>, at: Temporal.Instant | undefined): void {
    this.steps.push({ ...draft, state: 'done', at });
    this.#ids.add(draft.id);
  }

  /** Looked up once for each of what was done. */
  stepBefore(deed: Deed, id: string): Step | undefined {
    if (!this.#stepsBefore.has(deed)) this.#stepsBefore.set(deed, this.#stepBefore(deed, id));
    return this.#stepsBefore.get(deed);
  }

  /** With the dates and reasons that it had in the plan until it was done (law 7). */
  #asItStood(draft: Draft, deed: Deed): Draft {
    const before = this.stepBefore(deed, draft.id);
    if (before === undefined) return draft;
    // What was missing or ended it is said last, and was no hindrance after all.
    const hindered = before.state === 'blocked' || before.state === 'cancelled';
    const because = hindered ? before.because.slice(0, -1) : before.because;
    const { owner, notBefore, due, hard, overdueSince, dueBeforeCap } = before;
    return { ...draft, owner, notBefore, due, hard, overdueSince, dueBeforeCap, because };
  }

  /** Whether a step with this id is there. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The step that something done names, or else the first of its own from an ordinal on that is not there yet. */
  idOfDone(
    deeds: Deeds,
    { fact }: Deed,
    subject: StepSubject,
    channel: Channel | undefined,
    ordinal = 1,
  ): string {
    if (fact.step !== undefined && !this.has(fact.step)) return fact.step;
    let id = stepId(subject, channel, ordinal);
    for (let next = ordinal + 1; this.has(id) || deeds.isNamed(id); next++)
      id = stepId(subject, channel, next);
    return id;
  }

  /**
   * Notes what time changes about an open step, and warns where its hard deadline is past.
   *
   * @param untilDone it waits for something to be done, and by no date alone is it free.
   */
  noteOpen(step: Step, dated: Pick<Dated, 'late' | 'changesAt'>, untilDone = false): void {
    if (step.state === 'waiting' && !untilDone) this.changesAt(step.notBefore);
    this.changesAt(step.due);
    if (dated.changesAt) this.changesAt(dated.changesAt);
    const name = kindText[step.kind];
    if (step.hard && dated.late)
      this.warn(
        'after_deadline',
        `${name}: no allowed moment lies before its deadline. It goes out on the first open day after that.`,
        step.id,
      );
    if (step.hard && !isBefore(this.#now, step.due))
      this.warn('deadline_passed', `${name}: the deadline has passed. Do it today or let it be.`, step.id);
  }

  warn(code: WarningCode, text: string, step?: string): void {
    this.warnings.push({ code, text, step });
  }

  withhold(kind: StepKind, contact: string | undefined, because: Reason): void {
    this.withheld.push({ kind, contact, because: [because] });
  }

  /** Notes that time alone changes the plan at an instant, if that lies ahead. */
  changesAt(instant: Temporal.Instant): void {
    if (!isBefore(this.#now, instant)) return;
    if (this.#replanAt === undefined || isBefore(instant, this.#replanAt)) this.#replanAt = instant;
  }

  get replanAt(): Temporal.Instant | undefined {
    return this.#replanAt;
  }
}

const openState = ({ missing, waiting }: Draft): StepState =>
  missing !== undefined ? 'blocked' : waiting ? 'waiting' : 'planned';

import type { Deed } from './deeds.js';
import { stateOf } from './deeds.js';
import type { Ending } from './situation.js';
import { isBefore } from './time.js';
import type { Reason, Step, StepState, Warning, Withheld } from './types.js';

/** A step as its rule dates it, before what happened to it decides its state. */
export interface Draft extends Omit<Step, 'state' | 'at'> {
  /** What is missing before it can be done. */
  readonly missing?: Reason | undefined;
  /** True while a hold, a promise, a cap or an absence keeps it back. */
  readonly waiting?: boolean | undefined;
}

/** What the rules have found so far. */
export class Findings {
  readonly steps: Step[] = [];
  readonly withheld: Withheld[] = [];
  readonly warnings: Warning[] = [];
  readonly #now: Temporal.Instant;
  #replanAt: Temporal.Instant | undefined;

  constructor(now: Temporal.Instant) {
    this.#now = now;
  }

  /** Adds a step; what was done stays done, and what is not done ends with its ending. */
  add(draft: Draft, deed: Deed | undefined, ending: Ending | undefined): Step {
    const { missing, waiting, ...dated } = draft;
    const step: Step =
      deed !== undefined
        ? { ...dated, state: stateOf(deed), at: deed.fact.at }
        : ending !== undefined
          ? { ...dated, state: 'cancelled', because: [...dated.because, ending.because] }
          : {
              ...dated,
              state: openState(draft),
              because: missing ? [...dated.because, missing] : dated.because,
            };
    this.steps.push(step);
    return step;
  }

  /** Adds a step that something else than a deed shows to be done, at an instant if one is known. */
  addDone({ missing: _, waiting: __, ...dated }: Draft, at: Temporal.Instant | undefined): void {
    this.steps.push({ ...dated, state: 'done', at });
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

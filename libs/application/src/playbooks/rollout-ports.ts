import type { Channel, StepKind, StepState } from '@afterword/follow-up-policy';
import type { StoredStep } from '../plans/ports.js';
import type { Page, PageRequest } from '../shared/page.js';

/** A preview only looks; a move brings it about. */
export type RolloutKind = 'preview' | 'move';

export type RolloutState = 'running' | 'done' | 'cancelled' | 'failed';

/** What becomes of a step. `changed`: something other than its time, such as its channel. */
export type StepChange = 'added' | 'removed' | 'earlier' | 'later' | 'changed';

/** So many plans have a step of this kind with that change. */
export interface RolloutEffect {
  readonly kind: StepKind;
  readonly change: StepChange;
  readonly plans: number;
}

/**
 * A version of a playbook on its way to the plans that run: those of `sourcePlaybookId`, which is the version's own
 * playbook, or another that its plans are to leave.
 */
export interface PlaybookRollout {
  readonly id: string;
  readonly kind: RolloutKind;
  readonly versionId: string;
  /** The version's revision that it began with; a draft that was saved since looks different by now. */
  readonly revision: number;
  readonly sourcePlaybookId: string;
  readonly state: RolloutState;
  /** What went wrong, in words. */
  readonly problem: string | null;
  /** Plans, and how many of them are through. */
  readonly progress: { readonly done: number; readonly total: number };
  /** Plans whose steps become other ones. */
  readonly changed: number;
  /** Plans that could not be made by the version, and keep theirs. */
  readonly failed: number;
  /** Of a preview that is done, the most frequent first. */
  readonly effects: readonly RolloutEffect[];
  readonly createdById: string | null;
  readonly createdAt: Temporal.Instant;
  readonly finishedAt: Temporal.Instant | null;
}

/** A step before or after, as far as people see it. */
export interface StepShape {
  readonly owner: 'candidate' | 'advisor';
  readonly notBefore: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly hard: boolean;
  readonly state: StepState;
}

export interface StepDifference {
  readonly change: StepChange;
  readonly kind: StepKind;
  readonly contactId: string | null;
  readonly channel: Channel | null;
  /** Null where it is added. */
  readonly before: StepShape | null;
  /** Null where it is removed. */
  readonly after: StepShape | null;
}

/** What planning found of a step, before it is written down. One of both is there. */
export interface FoundStepDifference {
  readonly change: StepChange;
  readonly before: StoredStep | null;
  readonly after: StoredStep | null;
}

/** A plan that becomes another. */
export interface FoundDifference {
  readonly applicationId: string;
  readonly candidateId: string;
  readonly steps: readonly FoundStepDifference[];
}

/** What a version would change in one plan. */
export interface PlanDifference {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly steps: readonly StepDifference[];
}

/** The right of one process to go on with a rollout, until it is silent for too long. */
export interface RolloutLease {
  readonly rolloutId: string;
  /** New with each claim, so that a process that was taken for dead writes nothing more. */
  readonly leaseId: string;
}

export interface ClaimedRollout extends RolloutLease {
  readonly kind: RolloutKind;
  readonly versionId: string;
  readonly revision: number;
  readonly sourcePlaybookId: string;
  /** The last plan that is through; null at the beginning. */
  readonly after: string | null;
  /** How often it was claimed since a batch last went through, this time included. */
  readonly attempts: number;
}

/** What a batch adds to a rollout. */
export interface RolloutProgress {
  readonly after: string;
  readonly done: number;
  readonly changed: number;
  readonly failed: number;
}

export interface RolloutRepository {
  insert(
    rollout: Pick<
      PlaybookRollout,
      'id' | 'kind' | 'versionId' | 'revision' | 'sourcePlaybookId' | 'createdAt'
    >,
  ): Promise<void>;
  byIds(ids: readonly string[]): Promise<PlaybookRollout[]>;
  /** The latest preview and the latest move of each version. */
  latestOf(versionIds: readonly string[]): Promise<PlaybookRollout[]>;
  /** Of this kind, those that run on this playbook's plans. */
  running(sourcePlaybookId: string, kind: RolloutKind): Promise<PlaybookRollout[]>;
  /** Whether the effect of exactly this version on these plans was shown. */
  wasPreviewed(
    target: Pick<PlaybookRollout, 'versionId' | 'revision' | 'sourcePlaybookId'>,
  ): Promise<boolean>;
  /** Ends one that runs. False where it does not run any more. */
  cancel(id: string, at: Temporal.Instant): Promise<boolean>;
  /** Ends the previews of a version that run, because it is about to say something else. Answers their ids. */
  cancelPreviews(versionId: string, at: Temporal.Instant): Promise<string[]>;

  /** Takes a rollout that runs, unless another process holds it. */
  claim(lease: RolloutLease, now: Temporal.Instant, until: Temporal.Instant): Promise<ClaimedRollout | null>;
  /** Counts the plans ahead of it. */
  setTotal(lease: RolloutLease, total: number): Promise<void>;
  /** Notes a batch and holds the rollout for longer. False where it was cancelled, or another process has it. */
  advance(lease: RolloutLease, until: Temporal.Instant, progress: RolloutProgress): Promise<boolean>;
  /** Ends it; of a preview, sums up what it found. */
  finish(lease: RolloutLease, problem: string | null, at: Temporal.Instant): Promise<boolean>;
  fail(lease: RolloutLease, problem: string, at: Temporal.Instant): Promise<boolean>;

  /** Plans that run by another version of the source playbook than the target. */
  countPlans(target: RolloutTarget): Promise<number>;
  /** Of those, the next after a plan, by their ids. */
  plansAfter(target: RolloutTarget, after: string | null, most: number): Promise<RolloutPlan[]>;
  addDifferences(rolloutId: string, differences: readonly FoundDifference[]): Promise<void>;
  differences(rolloutId: string, request: PageRequest): Promise<Page<PlanDifference>>;
  /** Previews of plans of this playbook, but for one, with all that they found. */
  forgetPreviews(sourcePlaybookId: string, exceptId: string): Promise<void>;
}

export type RolloutTarget = Pick<PlaybookRollout, 'versionId' | 'sourcePlaybookId'>;

export interface RolloutPlan {
  readonly planId: string;
  readonly applicationId: string;
}

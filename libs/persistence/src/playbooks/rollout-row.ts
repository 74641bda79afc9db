import {
  type FoundDifference,
  newId,
  type PlanDifference,
  type PlaybookRollout,
  type StepDifference,
  type StepShape,
  type StoredStep,
} from '@afterword/application';
import { instantOf, instantOrNull } from '../shared/instant.js';

export interface RolloutRow {
  id: string;
  kind: PlaybookRollout['kind'];
  version_id: string;
  revision: number;
  source_playbook_id: string;
  state: PlaybookRollout['state'];
  problem: string | null;
  progress_done: number;
  progress_total: number;
  count_changed: number;
  count_failed: number;
  summary: PlaybookRollout['effects'];
  created_by: string | null;
  created_at: Date;
  finished_at: Date | null;
}

/** Of the table `playbook_rollout`, named `r`. */
export const ROLLOUT_COLUMNS = `r.id, r.kind, r.version_id, r.revision, r.source_playbook_id, r.state, r.problem,
  r.progress_done, r.progress_total, r.count_changed, r.count_failed, r.summary, r.created_by, r.created_at,
  r.finished_at`;

export const toRollout = (row: RolloutRow): PlaybookRollout => ({
  id: row.id,
  kind: row.kind,
  versionId: row.version_id,
  revision: row.revision,
  sourcePlaybookId: row.source_playbook_id,
  state: row.state,
  problem: row.problem,
  progress: { done: row.progress_done, total: row.progress_total },
  changed: row.count_changed,
  failed: row.count_failed,
  effects: row.summary,
  createdById: row.created_by,
  createdAt: instantOf(row.created_at),
  finishedAt: instantOrNull(row.finished_at),
});

/** As JSON keeps it: instants are text. */
type Kept<T> = { readonly [K in keyof T]: T[K] extends Temporal.Instant ? string : T[K] };

interface KeptStep extends Omit<StepDifference, 'before' | 'after'> {
  readonly before: Kept<StepShape> | null;
  readonly after: Kept<StepShape> | null;
}

export interface DifferenceRow {
  id: string;
  application_id: string;
  candidate_id: string;
  steps: readonly KeptStep[];
}

export const toDifference = (row: DifferenceRow): PlanDifference => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  steps: row.steps.map((step) => ({
    ...step,
    before: step.before && toShape(step.before),
    after: step.after && toShape(step.after),
  })),
});

const toShape = (kept: Kept<StepShape>): StepShape => ({
  ...kept,
  notBefore: Temporal.Instant.from(kept.notBefore),
  dueAt: Temporal.Instant.from(kept.dueAt),
});

/** A difference as it is kept, with what a summary counts plans by, such as `follow_up later`. */
export const differenceJson = ({ applicationId, candidateId, steps }: FoundDifference) => ({
  id: newId(),
  applicationId,
  candidateId,
  labels: [...new Set(steps.map(({ change, before, after }) => `${(after ?? before)?.kind} ${change}`))],
  steps: steps.map(({ change, before, after }) => {
    const step = after ?? before;
    return {
      change,
      kind: step?.kind,
      contactId: step?.contactId,
      channel: step?.channel,
      before: before && shapeJson(before),
      after: after && shapeJson(after),
    };
  }),
});

const shapeJson = ({ owner, notBefore, dueAt, hard, state }: StoredStep) => ({
  owner,
  notBefore: Temporal.Instant.fromEpochMilliseconds(notBefore),
  dueAt: Temporal.Instant.fromEpochMilliseconds(dueAt),
  hard,
  state,
});

import type { StepKind } from '../graphql/generated/graphql.js';

interface SeriesStep {
  readonly kind: StepKind;
  readonly dueAt: string;
}

/** Kinds that come again and again until somebody answers or the plan has had enough of them. */
const SERIES: ReadonlySet<StepKind> = new Set<StepKind>(['FOLLOW_UP', 'STAY_IN_TOUCH']);

/**
 * The open steps of one application without those that only repeat an earlier one: of a series the first to be due is
 * enough to know what comes. In the order given.
 */
export function firstOfSeries<S extends SeriesStep>(steps: readonly S[]): S[] {
  const first = new Map<StepKind, S>();
  for (const step of steps) {
    const known = first.get(step.kind);
    if (!known || Date.parse(step.dueAt) < Date.parse(known.dueAt)) first.set(step.kind, step);
  }
  return steps.filter((step) => !SERIES.has(step.kind) || first.get(step.kind) === step);
}

/** True for what each application asks for and a person does once, for all of them. */
export const isForAll = ({ kind }: Pick<SeriesStep, 'kind'>): boolean => kind === 'KEEP_APPLYING';

/** Steps of several applications without the repeated ones among those that are done once for all. */
export function onceForAll<S extends SeriesStep>(steps: readonly S[]): S[] {
  const weeks = new Set<string>();
  return steps.filter((step) => {
    if (!isForAll(step)) return true;
    const known = weeks.has(step.dueAt);
    weeks.add(step.dueAt);
    return !known;
  });
}

import type { Plan, Reason, Step } from '../types.js';

/** A value as JSON carries it: instants as UTC text, absent fields absent. */
type Json<T> = T extends Temporal.Instant
  ? string
  : T extends readonly (infer U)[]
    ? Json<U>[]
    : T extends object
      ? { [K in keyof T]: Json<T[K]> }
      : T;

export type PlanJson = Json<Plan>;

/** A plan in its JSON form, with fields always in the same order. */
export function planToJson(plan: Plan): PlanJson {
  return dropAbsent({
    steps: plan.steps.map(stepToJson),
    withheld: plan.withheld.map((it) =>
      dropAbsent({ kind: it.kind, contact: it.contact, because: it.because.map(reasonToJson) }),
    ),
    warnings: plan.warnings.map((it) => dropAbsent({ code: it.code, text: it.text, step: it.step })),
    replanAt: plan.replanAt?.toString(),
  });
}

const stepToJson = (step: Step): Json<Step> =>
  dropAbsent({
    id: step.id,
    kind: step.kind,
    owner: step.owner,
    contact: step.contact,
    channel: step.channel,
    notBefore: step.notBefore.toString(),
    due: step.due.toString(),
    hard: step.hard,
    state: step.state,
    overdueSince: step.overdueSince?.toString(),
    at: step.at?.toString(),
    because: step.because.map(reasonToJson),
  });

const reasonToJson = ({ rule, row, text }: Reason): Json<Reason> => dropAbsent({ rule, row, text });

const dropAbsent = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as T;

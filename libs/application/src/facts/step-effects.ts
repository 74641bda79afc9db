import type {
  Channel,
  Plan,
  Reason,
  Scenario,
  Step,
  StepKind,
  StepState,
  Withheld,
} from '@afterword/follow-up-policy';
import { isOpen } from '../steps/standing.js';
import { stepTitle } from '../steps/title.js';

/** What becomes of a step. `changed`: its way or its state is another one, its date is not. */
export type StepEffectKind = 'added' | 'moved' | 'changed' | 'cancelled' | 'withheld' | 'done' | 'unchanged';

/** A step as one of two plans dates it. */
export interface DatedStep {
  readonly notBefore: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly state: StepState;
  readonly channel: Channel | null;
}

/** One step of a plan as it is and as it would be. */
export interface StepEffect {
  readonly effect: StepEffectKind;
  readonly kind: StepKind;
  readonly owner: Step['owner'];
  readonly contactId: string | null;
  /** What to do, in a few words. */
  readonly title: string;
  /** Null where there is none yet. */
  readonly before: DatedStep | null;
  /** Null where there is none any more. */
  readonly after: DatedStep | null;
  /** Why it would be so. */
  readonly because: readonly Reason[];
}

/** What differs between two plans of one application, by due time. Steps that are alike in both are among them. */
export function stepEffects(scenario: Scenario, before: Plan, after: Plan): StepEffect[] {
  const asBefore = new Set(before.withheld.map(subjectOf));
  const refusals = after.withheld.filter((it) => !asBefore.has(subjectOf(it)));
  const used = new Set<Withheld>();
  const effects = pairSteps(before.steps, after.steps).flatMap(([old, next]) => {
    const step = next ?? old;
    const refusal = step && !next ? refusals.find((it) => covers(it, step)) : undefined;
    if (refusal) used.add(refusal);
    const effect = effectOf(old, next, refusal);
    if (!step || !effect) return [];
    return [
      {
        ...described(scenario, step),
        effect,
        before: old ? dated(old) : null,
        after: next ? dated(next) : null,
        because: next?.because ?? refusal?.because ?? [],
      },
    ];
  });
  const neverThere = refusals
    .filter((it) => !used.has(it))
    .map((it) => ({
      ...described(scenario, { owner: 'candidate', ...it }),
      effect: 'withheld' as const,
      before: null,
      after: null,
      because: it.because,
    }));
  return [...effects.toSorted(byDue), ...neverThere];
}

type Pair = readonly [Step | undefined, Step | undefined];

/**
 * Each step of one plan with the same one of the other: the one with its id, else one of the same kind to the same
 * person, which then goes another way or is counted anew.
 */
function pairSteps(before: readonly Step[], after: readonly Step[]): Pair[] {
  const left = new Map(before.map((step) => [step.id, step]));
  const pairs: Pair[] = [];
  const unmatched: Step[] = [];
  for (const next of after) {
    const old = left.get(next.id);
    if (old) pairs.push([old, next]);
    else unmatched.push(next);
    left.delete(next.id);
  }
  for (const next of unmatched) {
    const old = isOpen(next)
      ? [...left.values()].find((step) => isOpen(step) && subjectOf(step) === subjectOf(next))
      : undefined;
    if (old) left.delete(old.id);
    pairs.push([old, next]);
  }
  return [...pairs, ...[...left.values()].map((old): Pair => [old, undefined])];
}

/** Undefined where nobody would miss it: it ended before, or never began. */
function effectOf(
  old: Step | undefined,
  next: Step | undefined,
  refusal: Withheld | undefined,
): StepEffectKind | undefined {
  if (!next) return old && isOpen(old) ? (refusal ? 'withheld' : 'cancelled') : undefined;
  if (!isOpen(next)) {
    if (!old) return undefined;
    if (old.state === next.state) return 'unchanged';
    return next.state === 'cancelled' ? 'cancelled' : 'done';
  }
  if (!old || !isOpen(old)) return 'added';
  if (!old.due.equals(next.due) || !old.notBefore.equals(next.notBefore)) return 'moved';
  return old.state === next.state && old.channel === next.channel ? 'unchanged' : 'changed';
}

type Subject = Pick<Withheld, 'kind' | 'contact'>;

const subjectOf = ({ kind, contact }: Subject): string => JSON.stringify([kind, contact ?? null]);

/** A refusal that names nobody is about everybody. */
const covers = (refusal: Withheld, { kind, contact }: Subject): boolean =>
  refusal.kind === kind && (refusal.contact === undefined || refusal.contact === contact);

function described(
  scenario: Scenario,
  { kind, owner, contact, channel }: Pick<Step, 'kind' | 'owner' | 'contact' | 'channel'>,
): Pick<StepEffect, 'kind' | 'owner' | 'contactId' | 'title'> {
  const contactName = scenario.contacts.find(({ id }) => id === contact)?.name ?? null;
  const title = stepTitle({
    kind,
    channel: channel ?? null,
    contactName,
    employerName: scenario.employer.name,
  });
  return { kind, owner, contactId: contact ?? null, title };
}

const dated = ({ notBefore, due, state, channel }: Step): DatedStep => ({
  notBefore,
  dueAt: due,
  state,
  channel: channel ?? null,
});

const dueOf = ({ before, after }: StepEffect): Temporal.Instant =>
  after?.dueAt ?? before?.dueAt ?? Temporal.Instant.fromEpochMilliseconds(0);

const byDue = (a: StepEffect, b: StepEffect): number => Temporal.Instant.compare(dueOf(a), dueOf(b));

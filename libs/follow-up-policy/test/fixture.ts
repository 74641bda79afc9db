import { holidayCalendars } from '../src/calendars.js';
import { scenarioFromJson } from '../src/json/scenario.js';
import { plan } from '../src/plan.js';
import type { Plan, Step, StepKind, Withheld } from '../src/types.js';

/** One for all tests, as a process would keep it. */
export const calendars = holidayCalendars();

export type Json = Readonly<Record<string, unknown>>;

export const dana = {
  id: 'dana',
  name: 'Dana Smith',
  roles: ['hiring_manager', 'interviewer'],
  email: 'dana@acme.example',
};
export const danaOnPhone = { ...dana, phone: '+1 212 555 0100' };
export const lee = { id: 'lee', name: 'Lee Wong', roles: ['scheduler'], email: 'lee@acme.example' };
export const raj = { id: 'raj', name: 'Raj Patel', roles: ['interviewer'], email: 'raj@acme.example' };

/** Tuesday 15 September 2026, 14:00 to 15:00 in New York. */
export const interview = {
  type: 'interview',
  id: 'i1',
  at: '2026-09-15T18:00:00Z',
  end: '2026-09-15T19:00:00Z',
  participants: ['dana'],
};

export interface Given {
  readonly now?: string;
  readonly employer?: Json;
  readonly candidate?: Json;
  readonly contacts?: readonly Json[];
  readonly facts?: readonly Json[];
  readonly application?: Json;
  /** A preset's name, or a whole playbook. */
  readonly playbook?: unknown;
}

/** A scenario document in New York, right after the interview with Dana, changed as given. */
export const documentOf = ({
  now,
  employer,
  candidate,
  contacts,
  facts,
  application,
  playbook,
}: Given = {}) => ({
  now: now ?? '2026-09-15T19:05:00Z',
  candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/New_York', ...candidate },
  employer: { name: 'Acme', timeZone: 'America/New_York', country: 'US', region: 'US-NY', ...employer },
  application: { role: 'Engineer', ...application },
  ...(playbook !== undefined && { playbook }),
  contacts: contacts ?? [dana],
  facts: facts ?? [interview],
});

export function planOf(given: Given = {}): Plan {
  const { scenario, playbook, now } = scenarioFromJson(documentOf(given));
  return plan(scenario, playbook, calendars, now);
}

export const stepsOf = ({ steps }: Plan, kind: StepKind, contact?: string): readonly Step[] =>
  steps.filter((step) => step.kind === kind && (contact === undefined || step.contact === contact));

export const withheldOf = ({ withheld }: Plan, kind: StepKind): readonly Withheld[] =>
  withheld.filter((it) => it.kind === kind);

/** The only step of a kind; fails where there is none or more than one. */
export function only(plan: Plan, kind: StepKind, contact?: string): Step {
  const steps = stepsOf(plan, kind, contact);
  if (steps.length !== 1) throw new Error(`${steps.length} steps of ${kind}`);
  return steps[0]!;
}

/** Local start and end, such as `2026-09-15 15:00`. */
export const localSpan = (
  { notBefore, due }: Step,
  timeZone = 'America/New_York',
): readonly [string, string] => [local(notBefore, timeZone), local(due, timeZone)];

export const local = (instant: Temporal.Instant, timeZone = 'America/New_York'): string =>
  instant
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' })
    .replace('T', ' ');

export const rowsOf = ({ because }: Pick<Step, 'because'>): readonly string[] =>
  because.flatMap(({ rule, row }) => (row ? [rule, row] : [rule]));

/** Local days on which steps start, such as `2026-09-29`. */
export const daysOf = (steps: readonly Step[], timeZone?: string): readonly string[] =>
  steps.map((step) => local(step.notBefore, timeZone).slice(0, 10));

/** The rows that a step, or something withheld, cites. */
export const citedBy = ({ because }: Pick<Step, 'because'>): readonly string[] =>
  because.flatMap(({ row }) => row ?? []);

export const sam = {
  id: 'sam',
  name: 'Sam Ortiz',
  roles: ['referrer'],
  email: 'sam@acme.example',
};
export const kim = { id: 'kim', name: 'Kim Vance', roles: ['referee'], email: 'kim@school.example' };

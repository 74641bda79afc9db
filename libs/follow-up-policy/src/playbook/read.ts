import { z } from 'zod';
import { FollowUpPolicyError } from '../errors.js';
import { remember } from '../time.js';
import type { ContactRole, StepKind } from '../types.js';
import { canHold } from './can-hold.js';
import { closedTooLong } from './closed-days.js';
import { type Condition, ConditionProblem, type ConditionSubjects, readCondition } from './condition.js';
import { type PlaybookDocument, playbookSchema, type Rule } from './document.js';
import type { Playbook, ReadRule } from './playbook.js';
import { problemsOf } from './problems.js';

/** One mistake in a playbook document, named by its path. */
export interface PlaybookProblem {
  /** Such as `rules[3].window.hours`. */
  readonly path: string;
  readonly expected: string;
  /** A sentence that says both. */
  readonly message: string;
}

/** The JSON Schema (2020-12) of a playbook document, from the same source as its types. */
export const playbookJsonSchema: object = z.toJSONSchema(playbookSchema, { io: 'input' });

/**
 * Reads a playbook from its JSON form.
 *
 * @throws FollowUpPolicyError that names the path of the first mistake and what was expected.
 */
export function readPlaybook(json: unknown, path = ''): Playbook {
  const [playbook, problems] = read(json, path);
  if (playbook !== undefined) return playbook;
  throw problems[0]!;
}

/** Every mistake of a playbook document, in the order of the document; none where it is right. */
export function playbookProblems(json: unknown): readonly PlaybookProblem[] {
  return read(json, '')[1].map(({ path, expected, message }) => ({ path, expected, message }));
}

function read(json: unknown, path: string): [Playbook | undefined, readonly FollowUpPolicyError[]] {
  const parsed = playbookSchema.safeParse(json);
  if (!parsed.success) return [undefined, problemsOf(parsed.error, json, path)];
  const problems: FollowUpPolicyError[] = [];
  const closed = closedTooLong(parsed.data.holidays.alsoClosed);
  if (closed !== undefined) {
    const at = join(path, `holidays.alsoClosed[${closed}]`);
    problems.push(new FollowUpPolicyError(at, 'closed days that last less than half a year on end'));
  }
  const rules = parsed.data.rules.map((rule, index) =>
    readRule(rule, join(path, `rules[${index}]`), problems),
  );
  problems.push(...neverReached(parsed.data.rules, path));
  if (problems.length > 0) return [undefined, problems];
  return [playbookOf(parsed.data, rules), []];
}

function playbookOf(document: PlaybookDocument, rules: readonly ReadRule[]): Playbook {
  const { name, version, allowedHours, callWindows, cap, holidays } = document;
  const byKind = new Map<StepKind, readonly ReadRule[]>();
  for (const rule of rules) remember(byKind, rule.kind, () => rules.filter((it) => it.kind === rule.kind));
  return {
    document,
    name,
    version,
    allowedHours,
    callWindows,
    cap,
    closedDays: holidays.alsoClosed,
    rulesOf: <K extends StepKind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly ReadRule<K>[],
  };
}

function readRule(rule: Rule, path: string, problems: FollowUpPolicyError[]): ReadRule {
  if (rule.when === undefined) return { ...rule, applies: () => true };
  const condition = conditionOf(rule, rule.when, join(path, 'when'), problems);
  return { ...rule, applies: (subjects: () => ConditionSubjects) => condition?.holds(subjects()) === true };
}

function conditionOf(
  rule: Rule,
  when: string,
  path: string,
  problems: FollowUpPolicyError[],
): Condition | undefined {
  try {
    const condition = readCondition(when, rule.kind);
    if (!canHold(condition, rule.kind, roleOf(rule))) {
      const expected = 'a condition that can be true for some value; this rule can never fire';
      problems.push(new FollowUpPolicyError(path, expected, JSON.stringify(when)));
    }
    return condition;
  } catch (error) {
    if (!(error instanceof ConditionProblem)) throw error;
    problems.push(new FollowUpPolicyError(path, error.message, JSON.stringify(when)));
    return undefined;
  }
}

/** The role of everyone whom a rule is for. */
function roleOf(rule: Rule): ContactRole | undefined {
  if (rule.kind === 'notify_referee') return 'referee';
  if (rule.kind === 'inform_referrer') return 'referrer';
  if (rule.kind === 'thank_you' && rule.to.every((it) => it === 'schedulers')) return 'scheduler';
  return undefined;
}

/** Of rules with one slot the first whose condition holds applies, so one behind an unconditional one never does. */
function neverReached(rules: readonly Rule[], path: string): readonly FollowUpPolicyError[] {
  const problems: FollowUpPolicyError[] = [];
  const ids = new Map<string, number>();
  const always = new Map<string, number>();
  rules.forEach((rule, index) => {
    const at = join(path, `rules[${index}]`);
    const first = ids.get(rule.id);
    if (first !== undefined)
      problems.push(
        new FollowUpPolicyError(`${at}.id`, `an id that rules[${first}] does not have`, `"${rule.id}"`),
      );
    ids.set(rule.id, first ?? index);
    for (const slot of slotsOf(rule)) {
      const before = always.get(slot);
      if (before !== undefined)
        problems.push(
          new FollowUpPolicyError(
            at,
            `a rule that can fire; rules[${before}] always comes before it, so give that one a condition or leave this out`,
          ),
        );
      else if (rule.when === undefined) always.set(slot, index);
    }
  });
  return problems;
}

function slotsOf(rule: Rule): readonly string[] {
  if (rule.kind === 'thank_you')
    return rule.to.map((to) => `thank_you ${rule.withhold === undefined ? rule.channel : 'none'} ${to}`);
  if (rule.kind === 'feedback_request') return [`feedback_request ${rule.on}`];
  return [rule.kind];
}

const join = (path: string, rest: string): string => (path === '' ? rest : `${path}.${rest}`);

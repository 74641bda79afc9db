import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { StepKind } from '../types.js';
import { knowsSubject, type Subject, type Term, vocabulary } from './vocabulary.js';

/** What a condition is asked about; `contact` only where the step is for one. */
export interface ConditionSubjects {
  readonly candidate: { readonly country: string; readonly timeZone: string };
  readonly employer: {
    readonly name: string;
    readonly country: string;
    readonly region: string;
    readonly culture: string;
  };
  readonly application: { readonly role: string; readonly dreamJob: boolean };
  readonly interview: { readonly round: bigint; readonly participants: bigint };
  readonly contact: { readonly roles: readonly string[]; readonly country: string };
}

/** A condition that was read and checked. Total: it never throws. */
export interface Condition {
  holds(subjects: ConditionSubjects): boolean;
  readonly ast: ASTNode;
}

/** What a condition may be made of. Arithmetic and patterns are left out: they can fail, or take for ever. */
const operators: ReadonlySet<string> = new Set([
  ...['value', 'id', '.', 'list', '?:', '!_', '&&', '||'],
  ...['==', '!=', '<', '<=', '>', '>=', 'in', 'rcall'],
]);
const methods: ReadonlySet<string> = new Set([
  ...['startsWith', 'endsWith', 'contains', 'size'],
  ...['exists', 'all', 'exists_one'],
]);

/** Plain holders: a condition's subjects must be of a registered class. */
const holders = Object.fromEntries(
  Object.keys(vocabulary).map((subject) => [
    subject,
    class {
      constructor(fields: object) {
        Object.assign(this, fields);
      }
    },
  ]),
) as Record<Subject, new (fields: object) => object>;

const environment = new Environment({
  limits: { maxAstNodes: 200, maxDepth: 20, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 4 },
});
for (const [subject, terms] of Object.entries(vocabulary)) {
  const fields = Object.fromEntries(Object.entries(terms).map(([name, { type }]) => [name, type]));
  environment.registerType(subject, { ctor: holders[subject as Subject], fields });
  environment.registerVariable(subject, subject);
}

/** What is wrong with a condition, in words that go on from "expected". */
export class ConditionProblem extends Error {
  override readonly name = 'ConditionProblem';
}

/**
 * Reads a condition in CEL for rules of a kind.
 *
 * @throws ConditionProblem where it is not well-formed, asks about something unknown, is not true or false,
 * or uses what conditions may not use.
 */
export function readCondition(text: string, kind: StepKind): Condition {
  let parsed: ReturnType<Environment['parse']>;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    throw new ConditionProblem(`a condition in CEL (${summaryOf(error)})`);
  }
  walk(parsed.ast, (node) => {
    checkNode(node, kind);
  });
  const checked = parsed.check();
  if (!checked.valid) throw new ConditionProblem(`${knownWords(kind)} (${summaryOf(checked.error)})`);
  if (checked.type !== 'bool')
    throw new ConditionProblem(`a condition that is true or false, not ${checked.type}`);
  return {
    ast: parsed.ast,
    holds: (subjects) => parsed(held(subjects)) === true,
  };
}

function held(subjects: ConditionSubjects): Record<string, object> {
  const { candidate, employer, application, interview, contact } = holders;
  return {
    candidate: new candidate(subjects.candidate),
    employer: new employer(subjects.employer),
    application: new application(subjects.application),
    interview: new interview(subjects.interview),
    contact: new contact(subjects.contact),
  };
}

function checkNode(node: ASTNode, kind: StepKind): void {
  if (!operators.has(node.op)) throw new ConditionProblem(`a condition without ${spoken(node)}`);
  if (node.op === 'rcall' && !methods.has(node.args[0]))
    throw new ConditionProblem(`one of the functions ${[...methods].join(', ')}, not ${node.args[0]}`);
  if (node.op === 'id' && node.args in vocabulary && !knowsSubject(kind, node.args as Subject))
    throw new ConditionProblem(`a condition without ${node.args}: a step of ${kind} is for no contact`);
}

const spoken = (node: ASTNode): string =>
  node.op === 'call' ? `the function ${node.args[0]}` : `the operator ${node.op.replaceAll('_', '')}`;

const knownWords = (kind: StepKind): string =>
  `a condition over ${Object.entries(vocabulary)
    .filter(([subject]) => knowsSubject(kind, subject as Subject))
    .flatMap(([subject, terms]) => Object.keys(terms).map((name) => `${subject}.${name}`))
    .join(', ')}`;

function summaryOf(error: unknown): string {
  const { summary, message } = error as { summary?: string; message?: string };
  return (summary ?? message ?? '').split('\n')[0]!.replace(/\.$/, '');
}

/** Calls `visit` with each node of a tree. */
export function walk(node: ASTNode, visit: (node: ASTNode) => void): void {
  visit(node);
  const into = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(into);
    else if (isNode(value)) walk(value, visit);
  };
  if (node.op !== 'value') into(node.args);
}

export const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

/** The term that a node names, such as `employer.culture`. */
export function termOf(node: ASTNode): { readonly path: string; readonly term: Term } | undefined {
  if (node.op !== '.') return undefined;
  const [subject, field] = node.args;
  if (!isNode(subject) || subject.op !== 'id' || typeof field !== 'string') return undefined;
  const terms: Record<string, Term> | undefined = vocabulary[subject.args as Subject];
  const term = terms?.[field];
  return term && { path: `${subject.args}.${field}`, term };
}

import { type ASTNode, serialize } from '@marcbachmann/cel-js';
import type { ContactRole, StepKind } from '../types.js';
import { type Condition, type ConditionSubjects, readCondition, termOf, walk } from './condition.js';
import type { Term } from './vocabulary.js';

type Value = string | bigint | boolean | readonly string[];

/** More combinations than this are not tried; the condition is then taken to be able to hold. */
const mostCombinations = 20_000;

/**
 * Whether a condition can ever be true. It is tried with every value of the closed vocabulary that it asks
 * about, and for open words with the values that it names itself, one that it does not name, and the
 * neighbours of its numbers: a comparison cannot tell any others apart. Of what must hold together, a part that looks
 * into an open word (`startsWith` and the like) is taken to hold.
 *
 * @param role the role that everyone has for whom the rule is, if there is one.
 */
export function canHold(condition: Condition, kind: StepKind, role: ContactRole | undefined): boolean {
  const parts = partsOf(condition.ast);
  const plain = parts.filter((part) => !looksInside(part));
  if (plain.length === 0) return true;
  if (plain.length === parts.length) return holdsForSome(condition, role);
  const text = plain.map((part) => `(${serialize(part)})`).join(' && ');
  return holdsForSome(readCondition(text, kind), role);
}

/** What must hold together. */
const partsOf = (node: ASTNode): readonly ASTNode[] =>
  node.op === '&&' ? (node.args as readonly ASTNode[]).flatMap(partsOf) : [node];

/** Whether a part asks for more of an open word than which one it is. */
function looksInside(part: ASTNode): boolean {
  let found = false;
  walk(part, (node) => {
    if (node.op === 'value' && typeof node.args === 'number') found = true;
    if (node.op === 'rcall') {
      const [, receiver] = node.args;
      // What a list's items are called is one of a closed vocabulary.
      if (receiver.op !== 'id' && !termOf(receiver)?.term.closed) found = true;
    }
    if (['<', '<=', '>', '>='].includes(node.op)) {
      for (const side of node.args as readonly ASTNode[])
        if (termOf(side)?.term.type === 'string') found = true;
    }
  });
  return found;
}

function holdsForSome(condition: Condition, role: ContactRole | undefined): boolean {
  const terms = new Map<string, Term>();
  const literals: (string | bigint)[] = [];
  walk(condition.ast, (node) => {
    const found = termOf(node);
    if (found) terms.set(found.path, found.term);
    if (node.op === 'value' && (typeof node.args === 'string' || typeof node.args === 'bigint'))
      literals.push(node.args);
  });
  const choices = [...terms].map(([path, term]) => ({ path, values: valuesOf(term, literals, role) }));
  const combinations = choices.reduce((product, { values }) => product * values.length, 1);
  if (combinations > mostCombinations) return true;
  return anyCombination(choices, 0, {}, condition);
}

function anyCombination(
  choices: readonly { readonly path: string; readonly values: readonly Value[] }[],
  index: number,
  chosen: Record<string, Value>,
  condition: Condition,
): boolean {
  const choice = choices[index];
  if (choice === undefined) return condition.holds(subjectsWith(chosen));
  return choice.values.some((value) =>
    anyCombination(choices, index + 1, { ...chosen, [choice.path]: value }, condition),
  );
}

function valuesOf(
  term: Term,
  literals: readonly (string | bigint)[],
  role: ContactRole | undefined,
): readonly Value[] {
  switch (term.type) {
    case 'list<string>':
      return subsets(term.closed as readonly string[]).filter((roles) => !role || roles.includes(role));
    case 'int': {
      const named = literals.filter((it) => typeof it === 'bigint').flatMap((it) => [it - 1n, it, it + 1n]);
      return [...new Set([1n, ...named.filter((it) => it >= 1n)])];
    }
    case 'string':
    case 'bool':
      return term.closed ?? [...literals.filter((it) => typeof it === 'string'), '(another)'];
  }
}

/** Every selection of some items, none and all among them. */
function subsets(items: readonly string[]): readonly (readonly string[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((it) => [first, ...it])];
}

/** Subjects with the chosen values; what the condition does not ask about may be anything. */
function subjectsWith(chosen: Record<string, Value>): ConditionSubjects {
  const of = <T extends Value>(path: string, otherwise: T): T => (chosen[path] as T | undefined) ?? otherwise;
  return {
    candidate: { country: of('candidate.country', ''), timeZone: of('candidate.timeZone', '') },
    employer: {
      name: of('employer.name', ''),
      country: of('employer.country', ''),
      region: of('employer.region', ''),
      culture: of('employer.culture', 'modern'),
    },
    application: { role: of('application.role', ''), dreamJob: of('application.dreamJob', false) },
    interview: {
      round: of('interview.round', 1n),
      participants: of('interview.participants', 1n),
    },
    contact: { roles: of('contact.roles', []), country: of('contact.country', '') },
  };
}

import type { ContactRole } from '../types.js';
import { type Condition, type ConditionSubjects, termOf, walk } from './condition.js';
import type { Term } from './vocabulary.js';

type Value = string | bigint | boolean | readonly string[];

/** More combinations than this are not tried; the condition is then taken to be able to hold. */
const mostCombinations = 20_000;

/**
 * Whether a condition can ever be true. It is tried with every value of the closed vocabulary that it asks
 * about, and for open words with the values that it names itself, one that it does not name, and the
 * neighbours of its numbers: a comparison cannot tell any others apart. Where it looks into an open word
 * (`startsWith` and the like) the answer is yes.
 *
 * @param role the role that everyone has for whom the rule is, if there is one.
 */
export function canHold(condition: Condition, role: ContactRole | undefined): boolean {
  const terms = new Map<string, Term>();
  const literals: (string | bigint)[] = [];
  let looksInside = false;
  walk(condition.ast, (node) => {
    const found = termOf(node);
    if (found) terms.set(found.path, found.term);
    if (node.op === 'value') {
      if (typeof node.args === 'string' || typeof node.args === 'bigint') literals.push(node.args);
      else if (typeof node.args === 'number') looksInside = true;
    }
    if (node.op === 'rcall') {
      const [, receiver] = node.args;
      const inside = termOf(receiver);
      if (!inside?.term.closed) looksInside = true;
    }
    if (['<', '<=', '>', '>='].includes(node.op)) {
      for (const side of node.args as readonly unknown[]) {
        const term = termOf(side as Parameters<typeof termOf>[0])?.term;
        if (term?.type === 'string') looksInside = true;
      }
    }
  });
  if (looksInside) return true;

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

import type { FactPartFragment, StepKind } from '../graphql/generated/graphql.js';

/** Which recorded fact shows a step of this kind to be done. */
const shownBy: Partial<Record<StepKind, FactPartFragment['type']>> = {
  DEBRIEF: 'DEBRIEF',
  RECORD_NEXT_STEPS: 'DIRECTION',
};

/** True where a step is done because something was recorded, not because somebody marked it: it is undone with that. */
export function isDoneByFact(
  step: { kind: StepKind; doneAt?: string | null },
  facts: readonly Pick<FactPartFragment, 'type' | 'recordedAt'>[],
): boolean {
  return facts.some(({ type, recordedAt }) => type === shownBy[step.kind] && recordedAt === step.doneAt);
}

/** The words that stand with a fact. */
export const wordsOf = ({ quote, reply }: Pick<FactPartFragment, 'quote' | 'reply'>): string | null =>
  quote ?? reply?.text ?? null;

/** Facts whose words stand there already with another that was recorded with them: once is enough. */
export function repeatedWords(
  facts: readonly Pick<FactPartFragment, 'id' | 'recordedAt' | 'quote' | 'reply'>[],
): ReadonlySet<string> {
  const said = new Set<string>();
  const repeated = new Set<string>();
  for (const fact of facts) {
    const words = wordsOf(fact);
    if (words === null) continue;
    const key = `${fact.recordedAt} ${words}`;
    if (said.has(key)) repeated.add(fact.id);
    said.add(key);
  }
  return repeated;
}

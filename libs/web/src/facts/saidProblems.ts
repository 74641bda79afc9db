import type { UserErrorLike } from '../graphql/userErrors.js';
import type { SaidKind } from './saidDraft.js';

export interface SaidProblems {
  /** What is wrong with a card. */
  ofCard: (kind: SaidKind) => string | undefined;
  /** What concerns no card. */
  rest: readonly UserErrorLike[];
}

/** Sorts refusals by the card that they concern: they name a direction by its place in the input. */
export function saidProblems(
  errors: readonly UserErrorLike[],
  directions: readonly { kind: SaidKind }[],
): SaidProblems {
  const cards = new Map<SaidKind, string>();
  const rest = errors.filter(({ field, message }) => {
    const index = /^directions\.(\d+)(\.|$)/.exec(field ?? '')?.[1];
    const kind = index === undefined ? undefined : directions[Number(index)]?.kind;
    if (kind) cards.set(kind, [cards.get(kind), message].filter(Boolean).join(' '));
    return !kind;
  });
  return { ofCard: (kind) => cards.get(kind), rest };
}

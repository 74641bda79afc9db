import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { isOpen } from '../../shared/words.js';

/** Where something is to be done comes first, the most pressing on top; what is over comes last. */
export function applicationsInOrder(
  applications: readonly ApplicationPartFragment[],
): ApplicationPartFragment[] {
  const pressing = ({ plan }: ApplicationPartFragment) =>
    Math.min(
      ...(plan?.steps ?? []).filter(({ state }) => isOpen(state)).map(({ dueAt }) => Date.parse(dueAt)),
    );
  return [...applications].sort((a, b) => {
    const [left, right] = [pressing(a), pressing(b)];
    return left === right ? 0 : left - right;
  });
}

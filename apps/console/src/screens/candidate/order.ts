import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { isForAll } from '@afterword/web/series';
import { isOpen } from '../../shared/standing.js';

/** Where something is to be done comes first, the most pressing on top; what is over comes last. */
export function applicationsInOrder(
  applications: readonly ApplicationPartFragment[],
): ApplicationPartFragment[] {
  const pressing = ({ plan }: ApplicationPartFragment) =>
    Math.min(
      ...(plan?.steps ?? [])
        .filter((step) => isOpen(step.state) && !isForAll(step))
        .map(({ dueAt, overdueSince }) => Date.parse(overdueSince ?? dueAt)),
    );
  return [...applications].sort((a, b) => {
    const [left, right] = [pressing(a), pressing(b)];
    return left === right ? 0 : left - right;
  });
}

import { ErrorState } from '@afterword/web';
import { problemOf } from '@afterword/web/graphql';

/** A screen's data did not come: what happened, and another try where that may help. */
export function QueryProblem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = problemOf(error);
  return (
    <ErrorState title={problem.title} onRetry={problem.mayRetry ? onRetry : undefined}>
      {problem.text}
    </ErrorState>
  );
}

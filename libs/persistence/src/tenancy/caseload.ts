import type { RequestContext } from '@afterword/application';

/**
 * The advisor whose caseload alone the caller may see, or null. Row-level security closes the rest; a statement that
 * names the advisor too can use an index for it.
 */
export function caseloadOf({ scope }: RequestContext): string | null {
  return scope.kind === 'caseload' ? scope.advisorId : null;
}

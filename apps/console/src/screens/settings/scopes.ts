import type { ApiKeyScope } from '@afterword/web/graphql';

/** What a key may do, in words. */
export const scopeWords: Record<ApiKeyScope, string> = {
  CANDIDATES_READ: 'read candidates',
  CANDIDATES_WRITE: 'add and change candidates',
  INTERVIEWS_READ: 'read interviews and plans',
  INTERVIEWS_WRITE: 'record interviews and steps',
  REPORTS_READ: 'read reports',
  MEMBERS_WRITE: 'invite members',
};

export const ALL_SCOPES = Object.keys(scopeWords) as ApiKeyScope[];

import { useViewer, type Viewer } from '@afterword/web';

/** What the reader's role may use here. The server decides; this hides what it would refuse. */
export interface Access {
  /** Candidates, plans, imports. */
  seesPeople: boolean;
  /** Lists of candidates, which need sight of all of them. */
  mayImport: boolean;
  /** Members and keys. */
  isAdmin: boolean;
  /** An advisor of a tenant where each sees their own caseload only. */
  ownCaseloadOnly: boolean;
  /** Addresses of this tenant: `at('candidates')`. */
  at: (path: string) => string;
}

/** The reader's access, from their membership in the tenant of the address. */
export function useAccess(): Access {
  return accessOf(useViewer().membership);
}

/** What a membership may use. */
export function accessOf({ role, tenant }: Viewer['membership']): Access {
  const seesPeople = role === 'ADMIN' || role === 'ADVISOR';
  const ownCaseloadOnly = role === 'ADVISOR' && tenant.caseloadOnly;
  return {
    seesPeople,
    ownCaseloadOnly,
    mayImport: seesPeople && !ownCaseloadOnly,
    isAdmin: role === 'ADMIN',
    at: (path) => `/${tenant.slug}/${path}`,
  };
}

import { useViewer } from '@afterword/web';

/** What the reader's role may use here. The server decides; this hides what it would refuse. */
export interface Access {
  /** Candidates, plans, imports. */
  seesPeople: boolean;
  /** Members and keys. */
  isAdmin: boolean;
  /** An advisor of a tenant where each sees their own caseload only. */
  ownCaseloadOnly: boolean;
  /** Addresses of this tenant: `at('candidates')`. */
  at: (path: string) => string;
}

/** The reader's access, from their membership in the tenant of the address. */
export function useAccess(): Access {
  const { role, tenant } = useViewer().membership;
  return {
    seesPeople: role === 'ADMIN' || role === 'ADVISOR',
    isAdmin: role === 'ADMIN',
    ownCaseloadOnly: role === 'ADVISOR' && tenant.caseloadOnly,
    at: (path) => `/${tenant.slug}/${path}`,
  };
}

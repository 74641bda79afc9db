import type { ContactRole } from '../graphql/generated/graphql.js';

/** What a contact is to an application. */
export const contactRoleWords: Record<ContactRole, string> = {
  INTERVIEWER: 'interviewer',
  HIRING_MANAGER: 'hiring manager',
  SCHEDULER: 'scheduler',
  HR: 'HR',
  REFERRER: 'referrer',
  REFEREE: 'referee',
};

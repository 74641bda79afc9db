import { globalIdOf, isId, refuse } from '@afterword/application';

/** What a global id can name. */
export type NodeType =
  | 'Tenant'
  | 'Membership'
  | 'Cohort'
  | 'Candidate'
  | 'Notification'
  | 'Employer'
  | 'Contact'
  | 'Application'
  | 'Interview'
  | 'Fact'
  | 'Plan'
  | 'Step'
  | 'Tidbit'
  | 'Playbook'
  | 'PlaybookVersion'
  | 'PlaybookRollout'
  | 'TemplateVersion'
  | 'Message'
  | 'Import'
  | 'ImportRow'
  | 'ApiKey'
  | 'IncomingMail'
  | 'MailHook'
  | 'Person';

/** The opaque id that clients see: the type and the id in it, so that `node` can find the thing. */
export function toGlobalId(type: NodeType, id: string): string {
  return globalIdOf(type, id);
}

/** What a global id names, or null where it is none. */
export function parseGlobalId(globalId: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(globalId, 'base64url').toString('utf8').split(':');
  return type && id && rest.length === 0 && isId(id) ? { type, id } : null;
}

/** The id within; refuses an id that names something else, at the input field given. */
export function fromGlobalId(type: NodeType, globalId: string, field: string): string {
  const parsed = parseGlobalId(globalId);
  if (parsed?.type !== type) refuse('INVALID_INPUT', `This is not the id of a ${type}.`, field);
  return parsed.id;
}

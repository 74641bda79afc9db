import { notFound } from '../shared/errors.js';
import type { TemplateRepository, TemplateVersion } from './ports.js';

/** A version whose template nobody else changes until the transaction ends. Refuses one that is not there. */
export async function lockedVersion(
  templates: TemplateRepository,
  versionId: string,
): Promise<TemplateVersion> {
  const [found] = await templates.byVersionIds([versionId]);
  const template = found && (await templates.locked(found.templateId));
  // Again, since it may have changed before the lock was ours.
  const [version] = template ? await templates.byVersionIds([versionId]) : [];
  if (!version) notFound('version of a template', 'templateVersionId');
  return version;
}

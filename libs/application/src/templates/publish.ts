import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { checkedWordings } from './check-wordings.js';
import { lockedVersion } from './locked-version.js';
import type { TemplateRepository, TemplateVersion } from './ports.js';
import { type ChangedTemplate, changed, requireDraft, requireRevision } from './save-draft.js';

/**
 * Publishes a draft: messages that are drafted from now on are worded by it, and the version before is retired. What is
 * drafted already stays as it is. Checks the wordings once more, because what is right can have changed since.
 */
export async function publishTemplate(
  { templates }: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly templateVersionId: string; readonly revision: number },
): Promise<ChangedTemplate> {
  const version = await lockedVersion(templates, input.templateVersionId);
  requireDraft(version);
  requireRevision(version, input.revision);
  checkedWordings(version, version.wordings);
  const at = clock.now();
  await retirePublished(templates, version, at);
  await templates.publish(version.id, at);
  return changed(version);
}

/**
 * Goes back to what an earlier version said: a new version says it again and is out at once, so that the history only
 * ever grows. A draft stays as it is. Refuses what is out already, and wordings that are no longer right.
 */
export async function restoreTemplateVersion(
  { templates }: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly templateVersionId: string },
): Promise<ChangedTemplate> {
  const version = await lockedVersion(templates, input.templateVersionId);
  if (version.state !== 'retired')
    refuse(
      'CONFLICT',
      `Version ${version.number} is no earlier version, so there is nothing to go back to.`,
      'templateVersionId',
    );
  const wordings = checkedWordings(version, version.wordings);
  const [id, at] = [newId(), clock.now()];
  await retirePublished(templates, version, at);
  await templates.insertVersion({ id, templateId: version.templateId, state: 'published', wordings, at });
  return changed(version);
}

/**
 * Takes the published version out, so that messages are worded by the presets again. What is drafted already stays as
 * it is, and so does a draft of the template.
 */
export async function retireTemplateVersion(
  { templates }: Repositories,
  _context: RequestContext,
  clock: Clock,
  { templateVersionId: versionId }: { readonly templateVersionId: string },
): Promise<ChangedTemplate> {
  const version = await lockedVersion(templates, versionId);
  if (version.state === 'draft')
    refuse(
      'CONFLICT',
      'A draft is not out, so it cannot be retired. Discard it instead.',
      'templateVersionId',
    );
  if (version.state === 'published') await templates.retire(versionId, clock.now());
  return changed(version);
}

async function retirePublished(
  templates: TemplateRepository,
  version: TemplateVersion,
  at: Temporal.Instant,
): Promise<void> {
  const current = await templates.currentFor(version);
  const published = current.find(({ state }) => state === 'published');
  if (published) await templates.retire(published.id, at);
}

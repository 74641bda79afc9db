import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { checkedWordings } from './check-wordings.js';
import { lockedVersion } from './locked-version.js';
import type { TemplatePurpose, TemplateRepository, TemplateVersion } from './ports.js';
import { type ChangedTemplate, changed, requireDraft, requireRevision } from './save-draft.js';

/**
 * Publishes a draft: messages are drafted by it from now on, drafts that nobody has touched follow soon, and the version
 * before is retired. Checks the wordings once more, because what is right can have changed since.
 */
export async function publishTemplate(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly templateVersionId: string; readonly revision: number },
): Promise<ChangedTemplate> {
  const { templates } = repositories;
  const version = await lockedVersion(templates, input.templateVersionId);
  requireDraft(version);
  requireRevision(version, input.revision);
  checkedWordings(version, version.wordings);
  const at = clock.now();
  await retirePublished(templates, version, at);
  await templates.publish(version.id, at);
  await letDraftsFollow(repositories, version, at);
  return changed(version);
}

/**
 * Goes back to what an earlier version said: a new version says it again and is out at once, so that the history only
 * ever grows. A draft stays as it is. Refuses what is out already, and wordings that are no longer right.
 */
export async function restoreTemplateVersion(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  input: { readonly templateVersionId: string },
): Promise<ChangedTemplate> {
  const { templates } = repositories;
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
  await letDraftsFollow(repositories, version, at);
  return changed(version);
}

/**
 * Takes the published version out, so that messages are worded by the presets again, and soon also drafts that nobody
 * has touched. A draft of the template stays.
 */
export async function retireTemplateVersion(
  repositories: Repositories,
  _context: RequestContext,
  clock: Clock,
  { templateVersionId: versionId }: { readonly templateVersionId: string },
): Promise<ChangedTemplate> {
  const { templates } = repositories;
  const version = await lockedVersion(templates, versionId);
  if (version.state === 'draft')
    refuse(
      'CONFLICT',
      'A draft is not out, so it cannot be retired. Discard it instead.',
      'templateVersionId',
    );
  if (version.state !== 'published') return changed(version);
  const at = clock.now();
  await templates.retire(versionId, at);
  await letDraftsFollow(repositories, version, at);
  return changed(version);
}

/**
 * Has drafts that nobody has touched written anew. By the sweep that plans again, since there may be thousands; of every
 * way and language, since these words may stand in for others.
 */
async function letDraftsFollow(
  { drafts, plans }: Repositories,
  purpose: TemplatePurpose,
  at: Temporal.Instant,
): Promise<void> {
  const applicationIds = await drafts.applicationsOfUntouched(purpose);
  if (applicationIds.length > 0) await plans.makeDue(applicationIds, at);
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

import { installPlaybook, newId, type Repositories } from '@afterword/application';
import { type PlaybookDocument, presets } from '@afterword/follow-up-policy';
import type { TenantSketch } from './tenants.ts';

type PlaybookRepositories = Pick<Repositories, 'playbooks' | 'playbookVersions'>;

/** The playbook that a tenant of the demo has followed from its first day. Answers its id. */
export async function addPlaybook(
  repositories: PlaybookRepositories,
  sketch: TenantSketch,
  now: Temporal.Instant,
): Promise<string> {
  const since = now.subtract({ hours: 24 * 140 });
  return await installPlaybook(repositories, { now: () => since }, sketch.playbook);
}

/**
 * What the tenant's admin has thought of since: a draft of version 2 at the one, a published version 2 at the other,
 * whose running plans have not been moved to it yet.
 */
export async function beginNextVersion(
  { playbookVersions }: PlaybookRepositories,
  sketch: TenantSketch,
  {
    playbookId,
    by,
    now,
  }: { readonly playbookId: string; readonly by: string; readonly now: Temporal.Instant },
): Promise<void> {
  const next = sketch.nextVersion;
  if (!next) return;
  const [id, at] = [newId(), now.subtract({ hours: 24 * next.daysAgo })];
  const { document } = presets[sketch.playbook];
  const name = sketch.playbook.charAt(0).toUpperCase() + sketch.playbook.slice(1);
  const changed = { ...document, name, rules: document.rules.map(fewerFollowUps) };
  await playbookVersions.insert({ id, playbookId, state: 'draft', document: changed, at, by });
  if (!next.isPublished) return;
  const [before] = await playbookVersions
    .currentOf([playbookId])
    .then((current) => current.filter(({ state }) => state === 'published'));
  if (before) await playbookVersions.retire(before.id, at);
  await playbookVersions.publish(id, at);
}

/** One follow-up less, and ten days apart. */
const fewerFollowUps = (rule: PlaybookDocument['rules'][number]): PlaybookDocument['rules'][number] =>
  rule.kind === 'follow_up' ? { ...rule, cadence: { ...rule.cadence, everyDays: 10, limit: 2 } } : rule;

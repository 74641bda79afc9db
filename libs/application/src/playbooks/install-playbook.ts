import { presets } from '@afterword/follow-up-policy';
import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/** Gives a new tenant its first playbook: `balanced`, published, for all applications to come. */
export async function installPlaybook(
  { playbooks, playbookVersions }: Pick<Repositories, 'playbooks' | 'playbookVersions'>,
  clock: Clock,
): Promise<void> {
  const [playbookId, at] = [newId(), clock.now()];
  await playbooks.insert({
    id: playbookId,
    name: 'Balanced',
    slug: 'balanced',
    isDefault: true,
    createdAt: at,
  });
  await playbookVersions.insert({
    id: newId(),
    playbookId,
    state: 'published',
    document: presets.balanced.document,
    at,
    by: null,
  });
}

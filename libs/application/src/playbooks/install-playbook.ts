import { type PresetName, presets } from '@afterword/follow-up-policy';
import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';

/**
 * Gives a new tenant its first playbook, published, for all applications to come: by default `balanced`. Answers the
 * playbook's id.
 */
export async function installPlaybook(
  { playbooks, playbookVersions }: Pick<Repositories, 'playbooks' | 'playbookVersions'>,
  clock: Clock,
  preset: PresetName = 'balanced',
): Promise<string> {
  const [playbookId, at] = [newId(), clock.now()];
  await playbooks.insert({
    id: playbookId,
    name: preset.charAt(0).toUpperCase() + preset.slice(1),
    slug: preset,
    isDefault: true,
    createdAt: at,
  });
  await playbookVersions.insert({
    id: newId(),
    playbookId,
    state: 'published',
    document: presets[preset].document,
    at,
    by: null,
  });
  return playbookId;
}

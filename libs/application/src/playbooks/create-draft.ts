import { type PlaybookDocument, type PresetName, presetNames, presets } from '@afterword/follow-up-policy';
import type { Clock } from '../shared/clock.js';
import { membershipIdOf, type RequestContext } from '../shared/context.js';
import { notFound, refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { slugOf } from '../shared/slug.js';
import { oneLine } from '../shared/text.js';
import type { Playbook } from './ports.js';

/** A tenant needs a few. */
const MOST_PLAYBOOKS = 50;

export interface PlaybookDraftInput {
  /** The playbook to go on with; none makes a new one. */
  readonly playbookId?: string | null;
  /** What to begin from. None: what the playbook's latest version says. */
  readonly preset?: string | null;
  /** What a new playbook is called. None: as its preset. */
  readonly name?: string | null;
}

/**
 * Begins the next version of a playbook, or the first of a new one. Nothing follows from a draft until it is
 * published. Refuses a second draft, and a name that is taken.
 */
export async function createPlaybookDraft(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  input: PlaybookDraftInput,
): Promise<{ versionId: string }> {
  const preset = input.preset == null ? null : presetOf(input.preset);
  const at = clock.now();
  const { playbook, document } = input.playbookId
    ? await nextOf(repositories, input.playbookId, preset)
    : await firstOf(repositories, preset, input.name, at);
  const versionId = newId();
  await repositories.playbookVersions.insert({
    id: versionId,
    playbookId: playbook.id,
    state: 'draft',
    document,
    at,
    by: membershipIdOf(context),
  });
  return { versionId };
}

function presetOf(name: string): PlaybookDocument {
  const found = presetNames.find((preset) => preset === name);
  if (!found)
    refuse('INVALID_INPUT', `There is no preset ${name}. There are ${presetNames.join(', ')}.`, 'preset');
  return presets[found satisfies PresetName].document;
}

async function nextOf(
  { playbooks, playbookVersions }: Repositories,
  playbookId: string,
  preset: PlaybookDocument | null,
): Promise<{ playbook: Playbook; document: PlaybookDocument }> {
  const playbook = await playbooks.locked(playbookId);
  if (!playbook) notFound('playbook', 'playbookId');
  const latest = await playbookVersions.page(playbookId, { first: 1 });
  const version = latest.edges[0]?.node;
  if (version?.state === 'draft')
    refuse(
      'CONFLICT',
      `${playbook.name} has a draft already, version ${version.number}. Go on with it, or discard it first.`,
      'playbookId',
    );
  if (preset) return { playbook, document: { ...preset, name: playbook.name } };
  const [kept] = version ? await playbookVersions.documents([version.id]) : [];
  if (!kept) refuse('INVALID_INPUT', 'This playbook has no version to begin from. Name a preset.', 'preset');
  return { playbook, document: kept.document };
}

async function firstOf(
  { playbooks }: Repositories,
  preset: PlaybookDocument | null,
  wanted: string | null | undefined,
  createdAt: Temporal.Instant,
): Promise<{ playbook: Playbook; document: PlaybookDocument }> {
  if (!preset) refuse('INVALID_INPUT', 'A new playbook begins from a preset. Name one.', 'preset');
  const name = oneLine(wanted ?? '') || preset.name;
  const slug = slugOf(name);
  if (name.length > 200 || slug === '')
    refuse(
      'INVALID_INPUT',
      'A playbook needs a name of 1 to 200 characters, with a letter or digit.',
      'name',
    );
  const others = await playbooks.list();
  if (others.length >= MOST_PLAYBOOKS)
    refuse('CONFLICT', `There are ${others.length} playbooks already, which is the most.`);
  if (others.some((other) => other.slug === slug || other.name.toLowerCase() === name.toLowerCase()))
    refuse('CONFLICT', `There is a playbook named ${name} already.`, 'name');
  const playbook: Playbook = { id: newId(), name, slug, isDefault: false, createdAt };
  await playbooks.insert(playbook);
  return { playbook, document: { ...preset, name } };
}

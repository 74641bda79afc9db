import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import type { Repositories } from '../shared/repositories.js';
import { checkedWordings } from './check-wordings.js';
import { lockedVersion } from './locked-version.js';
import type { TemplatePurpose, TemplateVersion, TemplateWording } from './ports.js';
import { requirePurpose } from './purposes.js';

export interface TemplateDraftInput extends TemplatePurpose {
  /** The revision of the draft that the caller has read; null where they saw none. */
  readonly revision: number | null;
  readonly wordings: readonly TemplateWording[];
}

/** Which template a change was made to: plain values, as an answer is kept for its idempotency key. */
export type ChangedTemplate = Pick<TemplatePurpose, keyof TemplatePurpose>;

export const changed = ({ kind, channel, writer, language }: TemplatePurpose): ChangedTemplate => ({
  kind,
  channel,
  writer,
  language,
});

/**
 * Saves a tenant's own wordings for a purpose as its draft, the first save begins one. Messages are not written by it
 * before it is published. Refuses every error of a wording at its place; warnings are advice. Where somebody else has
 * saved since it was read, nothing is overwritten.
 */
export async function saveTemplateDraft(
  { templates }: Repositories,
  _context: RequestContext,
  clock: Clock,
  { revision, wordings: given, ...purpose }: TemplateDraftInput,
): Promise<ChangedTemplate> {
  requirePurpose(purpose);
  const wordings = checkedWordings(purpose, given);
  const at = clock.now();
  const { id: templateId } = await templates.lockedFor(purpose, newId(), at);
  const draft = (await templates.currentFor(purpose)).find(({ state }) => state === 'draft');
  if (!draft) {
    if (revision !== null)
      refuse('CONFLICT', 'The draft that you read is gone. Look at it again.', 'revision');
    const id = newId();
    await templates.insertVersion({ id, templateId, state: 'draft', wordings, at });
    return changed(purpose);
  }
  requireRevision(draft, revision);
  await templates.change(draft.id, wordings, at);
  return changed(draft);
}

/** Throws a draft away. */
export async function discardTemplateDraft(
  { templates }: Repositories,
  _context: RequestContext,
  _clock: Clock,
  { templateVersionId: versionId }: { readonly templateVersionId: string },
): Promise<ChangedTemplate> {
  const version = await lockedVersion(templates, versionId);
  requireDraft(version);
  await templates.discard(versionId);
  return changed(version);
}

export function requireDraft({ state, number }: TemplateVersion): void {
  if (state === 'draft') return;
  const what = state === 'published' ? 'is published' : 'was retired';
  refuse(
    'CONFLICT',
    `Version ${number} ${what} and does not change. Save a draft instead.`,
    'templateVersionId',
  );
}

export function requireRevision({ revision }: TemplateVersion, read: number | null): void {
  if (revision === read) return;
  const what = read === null ? 'begun a draft' : 'saved this draft';
  refuse('CONFLICT', `Somebody has ${what} since you read it. Look at it again.`, 'revision');
}

import type { Message } from '../messages/ports.js';
import type { Repositories } from '../shared/repositories.js';
import { type Composed, composeAll } from './compose.js';
import { materialsFor } from './material.js';
import { subjectOfMessage } from './subject.js';

/** A wording that a message has or could have. */
export interface Wording extends Composed {
  /** The message came from it; a person may have edited it since. */
  readonly chosen: boolean;
}

/** All wordings for messages, by their place; none where the contact is gone. */
export async function wordingsOf(
  repositories: Repositories,
  messages: readonly Message[],
  now: Temporal.Instant,
): Promise<readonly (readonly Wording[])[]> {
  const found = await repositories.drafts.byMessageIds(messages.map(({ id }) => id));
  const draftings = new Map(found.map((drafting) => [drafting.messageId, drafting]));
  const subjects = messages.map((message) =>
    subjectOfMessage(message, draftings.get(message.id)?.writer ?? 'candidate'),
  );
  const materials = await materialsFor(
    repositories,
    subjects.filter((subject) => subject !== undefined),
    now,
  );
  return messages.map(({ id }, index) => {
    const material = subjects[index] && materials.shift();
    if (!material) return [];
    const variant = draftings.get(id)?.variant;
    return composeAll(material, variant).map((composed) => ({
      ...composed,
      chosen: composed.variant === variant,
    }));
  });
}

import type { Change } from '../changes/ports.js';
import type { Clock } from '../shared/clock.js';

/** How long a process may be silent before another takes its rollout over. Each batch begins it anew. */
const LEASE = Temporal.Duration.from({ seconds: 30 });

/** How often a rollout is taken up without any batch going through, before it is given up. */
export const MOST_ATTEMPTS = 5;

/** It was cancelled, or another process has taken it over. This one must write no more. */
export class RolloutLost extends Error {
  override readonly name = 'RolloutLost';
}

export const rolloutLeaseEnd = (clock: Clock): Temporal.Instant => clock.now().add(LEASE);

export const rolloutChanged = (rolloutId: string): Change => ({ topic: 'playbook_rollout', rolloutId });

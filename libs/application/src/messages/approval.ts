import { departureTime, expiryOf } from './departure.js';
import type { Judged, MessageChanges } from './ports.js';

/** What approving a message at a moment changes in it; null where there is no allowed moment for it. */
export function approvalOf(considered: Judged, now: Temporal.Instant): MessageChanges | null {
  const leavesAt = departureTime(considered, now);
  const { step } = considered;
  if (!leavesAt || !step) return null;
  return {
    state: 'approved',
    problem: null,
    approvedAt: now,
    leavesAt,
    notBefore: step.notBefore,
    expiresAt: expiryOf(considered, leavesAt),
  };
}

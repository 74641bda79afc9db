import type { OutcomeFact, StepKind } from './types.js';

/** What makes no sense any more once the employer or the candidate has ended it. */
const ended: readonly StepKind[] = [
  'collect_contacts',
  'record_next_steps',
  'research',
  'thank_you',
  'follow_up',
  'follow_up_call',
  'notify_referee',
  'inform_referrer',
  'prepare_interview',
];
const endedByEmployerOrCandidate: readonly StepKind[] = [...ended, 'submit', 'directed_contact'];

/** What each outcome stops (law 4). Everything else stays. */
const stops: Record<OutcomeFact['type'], ReadonlySet<StepKind>> = {
  rejection: new Set(endedByEmployerOrCandidate),
  withdrawn: new Set(endedByEmployerOrCandidate),
  declined: new Set(endedByEmployerOrCandidate),
  offer: new Set(['follow_up', 'follow_up_call', 'prepare_interview']),
  accepted: new Set([...ended, 'keep_applying']),
};

export const isStoppedBy = (kind: StepKind, outcome: OutcomeFact): boolean => stops[outcome.type].has(kind);

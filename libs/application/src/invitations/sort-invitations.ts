import type { Invitable } from './ports.js';

/** What an invitation of several candidates would do. */
export interface SortedInvitations {
  /** Were never invited. */
  readonly invite: readonly Invitable[];
  /** Were invited before and are sent another mail. */
  readonly resend: readonly Invitable[];
  readonly skipped: readonly SkippedInvitations[];
}

export interface SkippedInvitations {
  /** In words, such as: are in already. */
  readonly reason: string;
  readonly count: number;
}

/** Nobody is mailed twice within this time, however often the button is pressed. */
const PAUSE = Temporal.Duration.from({ hours: 1 });

export const SKIPPED = {
  in: 'Already in the portal',
  invited: 'Invited before',
  justInvited: 'Invited in the last hour',
  ended: 'Access has ended',
  unknown: 'No such candidate',
} as const;

/** Sorts candidates by what an invitation would do. `unknown` counts those asked for who are not there. */
export function sortInvitations(
  candidates: readonly Invitable[],
  unknown: number,
  resend: boolean,
  now: Temporal.Instant,
): SortedInvitations {
  const effects = Map.groupBy<string, Invitable>(candidates, (candidate) => effectOn(candidate, resend, now));
  const skipped = Object.values(SKIPPED).map((reason) => ({
    reason,
    count: (effects.get(reason)?.length ?? 0) + (reason === SKIPPED.unknown ? unknown : 0),
  }));
  return {
    invite: effects.get('invite') ?? [],
    resend: effects.get('resend') ?? [],
    skipped: skipped.filter(({ count }) => count > 0),
  };
}

function effectOn({ invitedAt, acceptedAt, endedAt }: Invitable, resend: boolean, now: Temporal.Instant) {
  if (endedAt) return SKIPPED.ended;
  if (acceptedAt) return SKIPPED.in;
  if (!invitedAt) return 'invite';
  if (Temporal.Instant.compare(invitedAt, now.subtract(PAUSE)) > 0) return SKIPPED.justInvited;
  return resend ? 'resend' : SKIPPED.invited;
}

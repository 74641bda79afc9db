import type { ClockWindow } from './allowed-moments.js';
import { clockWindows } from './allowed-moments.js';
import type { Directions } from './directions.js';
import { explain } from './explain/explain.js';
import type { Playbook } from './playbook/playbook.js';
import { remember } from './time.js';
import type { Channel, Contact, Employer, Reason, StepKind } from './types.js';

/** The channel that a step takes, or why it can take none. */
export type ChannelChoice =
  | { readonly channel: Channel; readonly because: readonly Reason[] }
  | { readonly channel: undefined; readonly refused: Reason };

/** A rule's channel, unless the employer locked contact to another one (law 1). */
export function chooseChannel(kind: StepKind, wanted: Channel, directions: Directions): ChannelChoice {
  const locked = directions.lock?.channel;
  if (locked === undefined) return { channel: wanted, because: [] };
  if (locked !== wanted && !canBeDone(kind, locked)) {
    return { channel: undefined, refused: explain.lockedOut(kind, locked) };
  }
  return { channel: locked, because: locked === wanted ? [] : [explain.movedToChannel(locked)] };
}

/** LinkedIn serves staying in touch alone, and a call is no letter; all else can be said in any other way. */
const canBeDone = (kind: StepKind, channel: Channel): boolean =>
  channel === 'linkedin' ? kind === 'stay_in_touch' : kind !== 'follow_up_call' || channel === 'phone';

/** Whether what a channel needs to know of a contact is known. */
export function isReachable(contact: Contact, channel: Channel): boolean {
  switch (channel) {
    case 'email':
      return contact.email !== undefined;
    case 'phone':
      return contact.phone !== undefined;
    case 'handwritten':
      return contact.postalAddress !== undefined;
    case 'linkedin':
      return contact.profileUrl !== undefined;
    case 'in_person':
    case 'portal':
      return true;
  }
}

interface OwnHours {
  readonly soft: readonly ClockWindow[];
  readonly hard: readonly ClockWindow[];
  /** By what they are cut to. */
  readonly calls: Map<string, readonly ClockWindow[]>;
}
const hoursByPlaybook = new WeakMap<Playbook, OwnHours>();

/**
 * The hours of a business day in which a channel may be used. Every call keeps to the call windows, as far as they lie
 * within allowed hours (law 2) and the employer's business hours (ruling 7).
 */
export function hoursFor(
  channel: Channel,
  hard: boolean,
  playbook: Playbook,
  { businessHours }: Employer,
): readonly ClockWindow[] {
  const own = remember(hoursByPlaybook, playbook, () => ({
    soft: clockWindows([playbook.allowedHours.soft]),
    hard: clockWindows([playbook.allowedHours.hard]),
    calls: new Map<string, readonly ClockWindow[]>(),
  }));
  const allowed = hard ? own.hard : own.soft;
  if (channel !== 'phone') return allowed;
  const key = `${hard}${businessHours ? ` ${businessHours.from}-${businessHours.to}` : ''}`;
  return remember(own.calls, key, () =>
    clockWindows(clockWindows(playbook.callWindows, allowed[0]), businessHours),
  );
}

/** Someone who only vouches for the candidate and does not belong to the employer. */
export const isPureReferee = (contact: Contact): boolean =>
  contact.roles.length > 0 && contact.roles.every((role) => role === 'referee');

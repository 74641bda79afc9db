import { notFound, refuse } from '../shared/errors.js';
import { Problems } from '../shared/problems.js';
import type { Repositories } from '../shared/repositories.js';
import { checkTimes, MAX_CONTACTS } from './interview-input.js';
import type { InvitePerson, InviteTimes } from './invite/invite.js';
import { parseInvite } from './invite/parse-invite.js';
import { withoutCandidate } from './invite/people.js';
import type { Interview, InviteVersion, RecordedCandidate } from './ports.js';

/** What saving an invite does: a new interview, a change or an end of one seen before, or nothing new. */
export type InviteEffect = 'record' | 'change' | 'cancel' | 'nothing';

/** An invite against what is here already. */
export interface InviteReading {
  readonly effect: InviteEffect;
  readonly summary: string;
  readonly times: InviteTimes;
  readonly place: string | null;
  /** Without the candidate. */
  readonly people: readonly InvitePerson[];
  readonly version: InviteVersion;
  /** The interview that an earlier version made; null only where the effect is `record`. */
  readonly interview: Interview | null;
  /** What was assumed, left out, or is why nothing would happen; a sentence each. */
  readonly warnings: readonly string[];
}

/** Reads an invite and finds out what saving it would do. Refuses, at the field `invite`, what cannot be saved. */
export async function readInvite(
  repositories: Repositories,
  candidate: RecordedCandidate,
  file: string,
): Promise<InviteReading> {
  const invite = parseInvite(file, candidate.timeZone);
  const { uid, sequence, stampedAt, summary, place } = invite;
  const { people, warnings } = withoutCandidate(invite.people, candidate);
  const interview = await repositories.interviews.byInvite(candidate.id, uid);
  if (invite.cancelled && !interview) {
    refuse(
      'NOT_FOUND',
      `This calls off an interview that is not here for ${candidate.name}. There is nothing to do.`,
      'invite',
    );
  }
  const times = invite.times ?? interview ?? notFound('interview', 'invite');
  const reading = { summary, times, place, people, version: { uid, sequence, stampedAt }, interview };
  if (interview) {
    const { effect, because } = invite.cancelled
      ? effectOfCancellation(interview, reading.version)
      : await effectOfUpdate(repositories, interview, reading);
    if (effect !== 'change') return { ...reading, effect, warnings: because };
  }
  checkReading(reading);
  const effect = interview ? 'change' : 'record';
  return { ...reading, effect, warnings: [...invite.warnings, ...warnings] };
}

interface Effect {
  readonly effect: InviteEffect;
  readonly because: readonly string[];
}

const nothing = (because: string): Effect => ({ effect: 'nothing', because: [because] });
const OLDER = 'A newer version of this invite is here already.';
const SAME = 'This version of the invite is here already.';

function effectOfCancellation(interview: Interview, version: InviteVersion): Effect {
  if (interview.cancelledAt) return nothing('This interview is cancelled already.');
  if (compareVersions(version, interview.invite) === 'older') return nothing(OLDER);
  return { effect: 'cancel', because: [] };
}

async function effectOfUpdate(
  repositories: Repositories,
  interview: Interview,
  reading: Pick<InviteReading, 'times' | 'place' | 'people' | 'version'>,
): Promise<Effect> {
  const change: Effect = { effect: 'change', because: [] };
  switch (compareVersions(reading.version, interview.invite)) {
    case 'older':
      return nothing(OLDER);
    case 'newer':
      return change;
    case 'same':
      return nothing(
        interview.cancelledAt ? 'This interview was cancelled here, and the invite is not newer.' : SAME,
      );
    case 'rewritten':
      // Calendars write a file anew each time it is downloaded, and add guests without counting the version up.
      if (interview.cancelledAt)
        return nothing('This interview was cancelled here, and the invite is not newer.');
      return (await saysTheSame(repositories, interview, reading)) ? nothing(SAME) : change;
  }
}

/** `rewritten`: the same version by its number, written later. */
function compareVersions(
  version: InviteVersion,
  before: InviteVersion | null,
): 'older' | 'same' | 'rewritten' | 'newer' {
  if (!before || version.sequence > before.sequence) return 'newer';
  if (version.sequence < before.sequence) return 'older';
  if (!version.stampedAt || !before.stampedAt) return 'same';
  const order = Temporal.Instant.compare(version.stampedAt, before.stampedAt);
  return order < 0 ? 'older' : order > 0 ? 'rewritten' : 'same';
}

async function saysTheSame(
  { contacts }: Repositories,
  interview: Interview,
  { times, place, people }: Pick<InviteReading, 'times' | 'place' | 'people'>,
): Promise<boolean> {
  const participants = await contacts.byIds(interview.participantIds);
  const known = new Set(participants.map(({ name, email }) => (email ?? name).toLowerCase()));
  const told = people
    .filter((person) => person.participated)
    .map(({ name, email }) => (email ?? name).toLowerCase());
  return (
    times.startsAt.equals(interview.startsAt) &&
    times.endsAt.equals(interview.endsAt) &&
    place === interview.place &&
    told.length === known.size &&
    told.every((person) => known.has(person))
  );
}

function checkReading({ times, people }: Pick<InviteReading, 'times' | 'people'>): void {
  const problems = new Problems();
  checkTimes(times, problems, { start: 'invite', end: 'invite' });
  if (people.length > MAX_CONTACTS)
    problems.add(
      'invite',
      `An interview takes at most ${MAX_CONTACTS} contacts, and this invite has ${people.length}.`,
    );
  problems.refuseIfAny();
}

import { count, type Dates, type DueWording, type Status } from '@afterword/web';
import type {
  ApplicationStage,
  CandidateStanding,
  Channel,
  InvitationState,
  NotificationState,
  Role,
  StepKind,
  StepState,
} from '@afterword/web/graphql';
import { isOpen } from './standing.js';

export const roleWords: Record<Role, string> = {
  ADMIN: 'Admin',
  ADVISOR: 'Advisor',
  VIEWER: 'Viewer',
  CANDIDATE: 'Candidate',
};

export const stageWords: Record<ApplicationStage, string> = {
  INTERVIEWING: 'interviewing',
  AWAITING_DECISION: 'awaiting decision',
  OFFER: 'offer',
  REJECTED: 'rejected',
  WITHDRAWN: 'withdrawn',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
};

export const channelWords: Record<Channel, string> = {
  EMAIL: 'by e-mail',
  HANDWRITTEN: 'by hand',
  PHONE: 'by phone',
  IN_PERSON: 'in person',
  PORTAL: 'in the portal',
  LINKEDIN: 'on LinkedIn',
};

/** What a step is, as a noun: for what is withheld and has no date. */
export const stepKindWords: Record<StepKind, string> = {
  COLLECT_CONTACTS: 'Contact details',
  DEBRIEF: 'Debrief',
  RECORD_NEXT_STEPS: 'Next steps',
  THANK_YOU: 'Thank-you',
  SUBMIT: 'Submission',
  DIRECTED_CONTACT: 'Contact as asked',
  RESEARCH: 'Research',
  NOTIFY_REFEREE: 'Word to the referee',
  INFORM_REFERRER: 'Word to the referrer',
  FOLLOW_UP: 'Follow-up',
  FOLLOW_UP_CALL: 'Call',
  PREPARE_INTERVIEW: 'Preparation',
  KEEP_APPLYING: 'Other applications',
  REJECTION_REPLY: 'Reply to the rejection',
  FEEDBACK_REQUEST: 'Request for feedback',
  STAY_IN_TOUCH: 'Staying in touch',
  OFFER_REVIEW: 'Offer review',
  NEGOTIATE: 'Negotiation',
};

/** A playbook's name as people say it: `guide-b-prime` → Guide B′. */
export function playbookName(playbook: string): string {
  const guide = /^guide-([a-z])(-prime)?$/.exec(playbook);
  if (guide) return `Guide ${guide[1]?.toUpperCase()}${guide[2] ? '′' : ''}`;
  return playbook.charAt(0).toUpperCase() + playbook.slice(1).replaceAll('-', ' ');
}

const standingStatus: Record<CandidateStanding, Status> = {
  OVERDUE: 'late',
  DUE_TODAY: 'due',
  ON_TRACK: 'planned',
  NOTHING_PLANNED: 'quiet',
};

/** A candidate's standing: glyph and word. */
export function standingOf(
  standing: CandidateStanding,
  overdueCount: number,
): { status: Status; word: string } {
  const words: Record<CandidateStanding, string> = {
    OVERDUE: `${overdueCount} overdue`,
    DUE_TODAY: 'due today',
    ON_TRACK: 'on track',
    NOTHING_PLANNED: 'nothing planned',
  };
  return { status: standingStatus[standing], word: words[standing] };
}

const stepStates: Record<StepState, { status: Status; word: string }> = {
  PLANNED: { status: 'planned', word: 'planned' },
  WAITING: { status: 'hold', word: 'waits' },
  BLOCKED: { status: 'blocked', word: 'blocked' },
  DONE: { status: 'done', word: 'done' },
  SENT: { status: 'done', word: 'sent' },
  CANCELLED: { status: 'withheld', word: 'cancelled' },
};

interface DatedStep {
  dueAt: string;
  /** The due time that was missed, where it was dated anew since. */
  overdueSince?: string | null;
  /** Null for what reaches nobody: a task, which is due by the clocks of whoever has it. */
  channel?: Channel | null;
  candidate: { timeZone: string };
}

/** When an open step is due. One that was missed and dated anew is late since then. */
export const dueWords = (step: DatedStep, dates: Dates): DueWording =>
  dates.due(step.overdueSince ?? step.dueAt, taskZone(step));

/** The zone by whose clocks a task is due; undefined for what goes to somebody. */
export const taskZone = ({ channel, candidate }: DatedStep): string | undefined =>
  channel ? undefined : candidate.timeZone;

/** A step's glyph and word at this moment. */
export function stepStatus(
  step: DatedStep & { state: StepState },
  dates: Dates,
): { status: Status; word: string } {
  const known = stepStates[step.state];
  if (!isOpen(step.state)) return known;
  const due = dueWords(step, dates);
  if (due.tone === 'late') return { status: 'late', word: due.text };
  if (step.state === 'PLANNED' && due.tone === 'due') return { status: 'due', word: due.text };
  return known;
}

interface InvitationLike {
  state: InvitationState;
  invitedAt?: string | null;
  lastSeenAt?: string | null;
  mailState?: NotificationState | null;
}

/** Whether somebody is in the portal, in words. */
export function invitationWords(invitation: InvitationLike, dates: Dates): { status: Status; text: string } {
  if (invitation.state === 'ACCEPTED') {
    const seen = invitation.lastSeenAt;
    return { status: 'done', text: seen ? `In the portal, seen ${dates.since(seen)}` : 'In the portal' };
  }
  if (invitation.state === 'NOT_INVITED') return { status: 'planned', text: 'Not invited yet' };
  if (invitation.mailState === 'FAILED') return { status: 'late', text: 'Invitation did not go out' };
  if (invitation.mailState === 'UNCERTAIN') return { status: 'uncertain', text: 'Invitation uncertain' };
  const at = invitation.invitedAt;
  return { status: 'hold', text: at ? `Invited ${dates.since(at)}` : 'Invited' };
}

/** “12 plans follow”, “1 plan follows”. */
export const followWords = (plans: number, one: string, many: string): string =>
  plans === 0 ? `No plan ${one}` : `${count(plans, 'plan')} ${plans === 1 ? one : many}`;

/**
 * The vocabulary of the follow-up policy: what is known about one application (facts) and what the
 * planner makes of it (a plan). Instants are `Temporal.Instant`, exact points in time without a zone;
 * days are `Temporal.PlainDate` and belong to the place that the field's comment names.
 */

export const stepKinds = [
  'collect_contacts',
  'debrief',
  'record_next_steps',
  'thank_you',
  'submit',
  'directed_contact',
  'research',
  'notify_referee',
  'inform_referrer',
  'follow_up',
  'follow_up_call',
  'prepare_interview',
  'keep_applying',
  'rejection_reply',
  'feedback_request',
  'stay_in_touch',
  'offer_review',
  'negotiate',
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Kinds that nobody receives: the candidate's own tasks. */
export const taskKinds: ReadonlySet<StepKind> = new Set<StepKind>([
  'collect_contacts',
  'debrief',
  'record_next_steps',
  'research',
  'prepare_interview',
  'keep_applying',
  'offer_review',
]);

export const channels = ['email', 'handwritten', 'phone', 'in_person', 'portal', 'linkedin'] as const;
export type Channel = (typeof channels)[number];

export const contactRoles = [
  'interviewer',
  'hiring_manager',
  'scheduler',
  'hr',
  'referrer',
  'referee',
] as const;
export type ContactRole = (typeof contactRoles)[number];

export const stepStates = ['planned', 'waiting', 'blocked', 'done', 'sent', 'cancelled'] as const;
/**
 * `waiting`: held back by a hold, a promised date, a cap or an absence, not to be sent yet.
 * `blocked`: something is missing, such as an address.
 */
export type StepState = (typeof stepStates)[number];

/** A place that has its own weekend and public holidays. */
export interface Place {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** ISO 3166-2 subdivision without the country, such as `CA`; absent: nationwide holidays only. */
  readonly region?: string | undefined;
}

export interface Candidate {
  readonly name: string;
  readonly email: string;
  /** IANA name; deadlines of the candidate's own tasks end with the day here. */
  readonly timeZone: string;
  /** Where a referee without a country of their own is taken to be. */
  readonly country?: string | undefined;
  /** When they accepted the offer of another application, as long as that stands: from then on they need no more. */
  readonly acceptedElsewhere?: Temporal.Instant | undefined;
}

export interface Employer {
  readonly name: string;
  readonly timeZone: string;
  readonly country: string;
  readonly region?: string | undefined;
  readonly culture: 'modern' | 'traditional';
  readonly businessHours?: { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime } | undefined;
  /** False: nobody here wants a thank-you note, unless a contact says otherwise. */
  readonly thankYouNotes?: boolean | undefined;
}

export interface Application {
  readonly role: string;
  readonly dreamJob: boolean;
}

/** A person at the employer, or a helper of the candidate. Zone, country and region default to the employer's. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly ContactRole[];
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly postalAddress?: string | undefined;
  readonly profileUrl?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly thankYouNotes?: boolean | undefined;
  readonly optedOut?: boolean | undefined;
  /** When the tenant's other candidates sent this contact a capped message. */
  readonly recentTouches?: readonly Temporal.Instant[] | undefined;
}

interface FactBase {
  /** When it happened; for an interview, when it starts. */
  readonly at: Temporal.Instant;
  /** When it became known. Default: `at`; for an interview the earlier of `at` and the plan's now. */
  readonly recorded?: Temporal.Instant | undefined;
}

/** One conversation. May lie ahead. The same `id` recorded again replaces it (moved or cancelled). */
export interface InterviewFact extends FactBase {
  readonly type: 'interview';
  readonly id?: string | undefined;
  readonly end: Temporal.Instant;
  readonly round: number;
  /** Contact ids, the most important first. */
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly cancelled: boolean;
}

/** A day is one of the employer's zone. */
export type DayOrInstant = Temporal.PlainDate | Temporal.Instant;

export type DirectionFact = FactBase & { readonly type: 'direction' } & (
    | {
        readonly kind: 'contact_at';
        /** An instant is that very moment; a day means that day's allowed hours. */
        readonly when: DayOrInstant;
        readonly channel: Channel;
        readonly contact: string;
        /** "Write if you have heard nothing": a human reply or a decision before it cancels it. */
        readonly ifSilent: boolean;
      }
    | {
        readonly kind: 'no_contact_before';
        /** A day: contact is allowed on that day. */
        readonly until: DayOrInstant;
        readonly channel?: Channel | undefined;
        readonly contact?: string | undefined;
      }
    | { readonly kind: 'channel_only'; readonly channel: Channel }
    | {
        readonly kind: 'submit';
        readonly what: string;
        readonly how: 'material' | 'test';
        /** A day: by its end. */
        readonly by?: DayOrInstant | undefined;
      }
    /** The promised date of the decision. A day: by its end. */
    | { readonly kind: 'decision_by'; readonly by: DayOrInstant }
  );
export type DirectionKind = DirectionFact['kind'];
export type DirectionOf<K extends DirectionKind> = Extract<DirectionFact, { kind: K }>;

export interface DebriefFact extends FactBase {
  readonly type: 'debrief';
  readonly weakAnswers: readonly string[];
  readonly ideas: readonly string[];
}

/** A step that somebody marked done. Without a contact it closes that kind for everyone of the interview. */
export interface StepDoneFact extends FactBase {
  readonly type: 'step_done';
  readonly kind: StepKind;
  readonly contact?: string | undefined;
  /** The id of the step in an earlier plan. */
  readonly step?: string | undefined;
}

export interface MessageSentFact extends FactBase {
  readonly type: 'message_sent';
  readonly kind: StepKind;
  readonly contact: string;
  readonly channel: Channel;
  /** The id of the step in an earlier plan. */
  readonly step?: string | undefined;
}

export interface ReplyFact extends FactBase {
  readonly type: 'reply';
  readonly contact: string;
  /** True: an "out of office", which is no reply. */
  readonly automatic: boolean;
  /** A day of the contact's zone. */
  readonly returnsOn?: Temporal.PlainDate | undefined;
}

export interface RejectionFact extends FactBase {
  readonly type: 'rejection';
  readonly contact?: string | undefined;
}

export interface OfferFact extends FactBase {
  readonly type: 'offer';
  /** A day: by its end. */
  readonly deadline?: DayOrInstant | undefined;
}

/** What the candidate did: took the offer, turned it down, or left the race. */
export interface CandidateDecisionFact extends FactBase {
  readonly type: 'accepted' | 'declined' | 'withdrawn';
}

export type OutcomeFact = RejectionFact | OfferFact | CandidateDecisionFact;
export type Fact =
  | InterviewFact
  | DirectionFact
  | DebriefFact
  | StepDoneFact
  | MessageSentFact
  | ReplyFact
  | OutcomeFact;

/** Everything known about one application. The order of facts carries no meaning; that of contacts ranks equals. */
export interface Scenario {
  readonly candidate: Candidate;
  readonly employer: Employer;
  readonly application: Application;
  readonly contacts: readonly Contact[];
  readonly facts: readonly Fact[];
}

/** One reason: the playbook rule (or law, `law-2`) behind it, the guide's row, and a sentence for people. */
export interface Reason {
  readonly rule: string;
  readonly row?: string | undefined;
  readonly text: string;
}

export interface Step {
  /** Opaque and stable from plan to plan. */
  readonly id: string;
  readonly kind: StepKind;
  readonly owner: 'candidate' | 'advisor';
  readonly contact?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly notBefore: Temporal.Instant;
  readonly due: Temporal.Instant;
  /** A hard step moves earlier when its deadline falls on a closed moment, a soft one later. */
  readonly hard: boolean;
  readonly state: StepState;
  /** The due instant that passed before the step was dated anew. */
  readonly overdueSince?: Temporal.Instant | undefined;
  /** When it was due before the cap over all candidates moved it (law 3): by that its claim is ranked (ruling 9). */
  readonly dueBeforeCap?: Temporal.Instant | undefined;
  /** When it was sent or done. */
  readonly at?: Temporal.Instant | undefined;
  readonly because: readonly Reason[];
}

/** What an event called for and a condition, law or direction refused. */
export interface Withheld {
  readonly kind: StepKind;
  readonly contact?: string | undefined;
  readonly because: readonly Reason[];
}

export interface Warning {
  readonly code: WarningCode;
  readonly text: string;
  /** The step that it is about. */
  readonly step?: string | undefined;
}

export type WarningCode =
  /** A later direction replaced an earlier one that said otherwise. */
  | 'direction_replaced'
  /** No allowed moment lay before a hard deadline; the step goes to the first allowed day after it. */
  | 'after_deadline'
  /** A hard deadline has passed and the step is not sent. */
  | 'deadline_passed'
  /** No public holidays are known for a country; only weekends are kept free. */
  | 'holidays_unknown';

export interface Plan {
  /** By due instant. */
  readonly steps: readonly Step[];
  readonly withheld: readonly Withheld[];
  readonly warnings: readonly Warning[];
  /** The first instant at which the plan would change without a new fact. */
  readonly replanAt?: Temporal.Instant | undefined;
}

/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an API key may do. Writing does not include reading. */
export type ApiKeyScope =
  /** Read candidates, cohorts and staff. */
  | 'CANDIDATES_READ'
  /** Create, import and invite candidates; create cohorts. */
  | 'CANDIDATES_WRITE'
  /** Read applications, interviews, employers and plans. */
  | 'INTERVIEWS_READ'
  /** Record, change and cancel interviews; mark steps done. */
  | 'INTERVIEWS_WRITE'
  /** Invite staff. */
  | 'MEMBERS_WRITE'
  /** Read figures. */
  | 'REPORTS_READ';

/** How far an application has come. */
export type ApplicationStage =
  /** The candidate took the offer. */
  | 'ACCEPTED'
  /** The employer decides. */
  | 'AWAITING_DECISION'
  /** The candidate declined the offer. */
  | 'DECLINED'
  /** Interviews are to come or going on. */
  | 'INTERVIEWING'
  /** The employer made an offer. */
  | 'OFFER'
  /** The employer declined. */
  | 'REJECTED'
  /** The candidate withdrew. */
  | 'WITHDRAWN';

/** An interview that will not take place. */
export type CancelInterviewInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The interview. */
  interviewId: string | number;
};

/** Which rollout to stop. */
export type CancelMoveInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The move, or the preview. */
  rolloutId: string | number;
};

/** Which candidates: all that is given must hold. */
export type CandidateFilter = {
  /** Only candidates of this advisor's caseload. The word `me` takes the caller's. */
  advisorId?: string | number | null | undefined;
  /** Only candidates of this cohort. */
  cohortId?: string | number | null | undefined;
  /** Only candidates in one of these. */
  invitation?: Array<InvitationState> | null | undefined;
  /** Part of the name, the e-mail address or the external id; case and diacritics do not matter. */
  search?: string | null | undefined;
  /** Only candidates in one of these. */
  standing?: Array<CandidateStanding> | null | undefined;
};

/** A candidate, as somebody tells it. */
export type CandidateInput = {
  /** The membership of the advisor who looks after them. An advisor who sees their own caseload only adds to that. */
  advisorId?: string | number | null | undefined;
  /** The cohort that they belong to. */
  cohortId?: string | number | null | undefined;
  /** ISO 3166-1 alpha-2, such as US. */
  country?: string | null | undefined;
  /** Their e-mail address, unique in the tenant. */
  email: string;
  /** The tenant's own identifier, such as a student number; unique in the tenant. */
  externalId?: string | null | undefined;
  /** Their name, as they write it. At most 200 characters. */
  name: string;
  /** Their telephone number. */
  phone?: string | null | undefined;
  /** Where they live. Default: the tenant's. */
  timeZone?: string | null | undefined;
};

/** Either named candidates or all that match a filter; give exactly one of the two. */
export type CandidateSelection = {
  /** All that match and that the caller may see. */
  filter?: CandidateFilter | null | undefined;
  /** These candidates, at most 10,000. */
  ids?: Array<string | number> | null | undefined;
};

/** How a candidate stands, by the next open step and the tenant's day. */
export type CandidateStanding =
  /** The next step is due before the tenant's midnight. */
  | 'DUE_TODAY'
  /** There is no open step. */
  | 'NOTHING_PLANNED'
  /** The next step is due on a later day. */
  | 'ON_TRACK'
  /** The next step should have been done by now. */
  | 'OVERDUE';

/** What changes about an application. What is absent stays as it is. */
export type ChangeApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** True where the candidate wants this one most. */
  dreamJob?: boolean | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The role applied for. */
  role?: string | null | undefined;
};

/** What changes about a contact. What is absent stays as it is. */
export type ChangeContactInput = {
  /** The contact. */
  contactId: string | number;
  /** ISO 3166-1 alpha-2 or an English name, where it is not the employer's; an empty text takes it away. */
  country?: string | null | undefined;
  /** Their e-mail address; an empty text takes it away. */
  email?: string | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** Their name. */
  name?: string | null | undefined;
  /** True where they asked not to be contacted by any candidate of the tenant. For staff only. */
  optedOut?: boolean | null | undefined;
  /** Their telephone number; an empty text takes it away. */
  phone?: string | null | undefined;
  /** Where a handwritten note goes; an empty text takes it away. */
  postalAddress?: string | null | undefined;
  /** The web address of their public profile; an empty text takes it away. */
  profileUrl?: string | null | undefined;
  /** ISO 3166-2, with or without the country; an empty text takes it away. */
  region?: string | null | undefined;
  /** Whether they want thank-you notes. For staff only, as it holds for all candidates. */
  thankYouNotes?: ContactThankYouNotes | null | undefined;
  /** Their IANA time zone, where it is not the employer's; an empty text takes it away. */
  timeZone?: string | null | undefined;
};

/** What changes about an interview. What is absent stays as it is. */
export type ChangeInterviewInput = {
  /** All who took part or set it up; at most 50. Who is not among them did not take part, and stays a contact of the application. */
  contacts?: Array<ContactInput> | null | undefined;
  /** When it ends. */
  endsAt?: string | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The interview. */
  interviewId: string | number;
  /** Where; an empty text takes the place away. */
  place?: string | null | undefined;
  /** From 1 to 50. */
  round?: number | null | undefined;
  /** When it starts. */
  startsAt?: string | null | undefined;
  /** All that was talked about. */
  topics?: Array<string> | null | undefined;
};

/** Another document for a draft. */
export type ChangePlaybookDraftInput = {
  /** The whole document, as playbookJsonSchema describes it. */
  document: unknown;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The revision that was read; another one since refuses the change. */
  revision: number;
  /** The draft. */
  versionId: string | number;
};

/** The way in which a contact is reached. */
export type Channel =
  /** By e-mail. */
  | 'EMAIL'
  /** By a note written by hand. */
  | 'HANDWRITTEN'
  /** At the front desk. */
  | 'IN_PERSON'
  /** On LinkedIn, by hand. */
  | 'LINKEDIN'
  /** By telephone. */
  | 'PHONE'
  /** Through the employer's own portal. */
  | 'PORTAL';

/** They want to be contacted in one way only. */
export type ChannelOnlyInput = {
  /** The only way. */
  channel: Channel;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
};

/** They asked to be contacted at some moment. */
export type ContactAtInput = {
  /** The way they asked for. */
  channel: Channel;
  /** Whom to contact: a contact of the application who speaks for the employer. */
  contactId: string | number;
  /** True for "if you have heard nothing": an answer or a decision before then ends it. */
  ifSilent?: boolean;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
  /** When: an instant is that very moment; a day means its allowed hours. */
  when: MomentInput;
};

/** A person of an interview: one who is here already, or a new one. Nobody is added twice: who has the same address at the employer, or the same name where one has no address, is taken for the same person. */
export type ContactInput = {
  /** Where mail reaches them. */
  email?: string | null | undefined;
  /** An existing contact; the other fields then change nothing about them. */
  id?: string | number | null | undefined;
  /** Their name, needed without an id. */
  name?: string | null | undefined;
  /** True where the person took part in the interview. */
  participated?: boolean;
  /** Their telephone number. */
  phone?: string | null | undefined;
  /** What they do in the application; added to what they did before. */
  roles?: Array<ContactRole>;
};

/** What a contact does in an application. */
export type ContactRole =
  /** Decides, and would lead the candidate. */
  | 'HIRING_MANAGER'
  /** Looks after the process for the employer. */
  | 'HR'
  /** Interviews the candidate. */
  | 'INTERVIEWER'
  /** Gives the candidate a reference. */
  | 'REFEREE'
  /** Works there or knows someone, and recommended the candidate. */
  | 'REFERRER'
  /** Set an interview up. */
  | 'SCHEDULER';

/** Whether a contact is thanked in writing. */
export type ContactThankYouNotes =
  /** As their employer wants it. */
  | 'AS_EMPLOYER'
  /** They want no thank-you notes. */
  | 'UNWANTED'
  /** They want to be thanked, whatever their employer wants. */
  | 'WANTED';

/** A new API key. */
export type CreateApiKeyInput = {
  /** From when on it no longer works. Default: never. */
  expiresAt?: string | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** What it is for. */
  name: string;
  /** What it may do; at least one. */
  scopes: Array<ApiKeyScope>;
};

/** A new candidate. */
export type CreateCandidateInput = {
  /** The candidate. */
  candidate: CandidateInput;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
};

/** A new cohort. */
export type CreateCohortInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** Its name, unique in the tenant. */
  name: string;
};

/** The next version of a playbook, or the first of a new one. */
export type CreatePlaybookDraftInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** What a new playbook is called; else as its preset. */
  name?: string | null | undefined;
  /** The playbook to go on with; without it a new one is begun. */
  playbookId?: string | number | null | undefined;
  /** The preset to begin from; without it the latest version of the playbook. */
  preset?: string | null | undefined;
};

/** The candidate's own look back at an interview. At least one thing must be said. */
export type DebriefInput = {
  /** Ideas for the employer; at most 20. */
  ideas?: Array<string> | null | undefined;
  /** Which interview. Default: the last one that had begun. */
  interviewId?: string | number | null | undefined;
  /** What still needs clearing up; at most 20. */
  openPoints?: Array<string> | null | undefined;
  /** What was asked and answered; at most 30. */
  questions?: Array<QuestionAndAnswerInput> | null | undefined;
  /** How satisfied they are: 1, not at all, to 5. */
  satisfaction?: number | null | undefined;
  /** Answers that could have been better; at most 20. */
  weakAnswers?: Array<string> | null | undefined;
};

/** They promised a decision. */
export type DecisionByInput = {
  /** By when; a day means its end. */
  by: MomentInput;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
};

/** One thing that an employer asked for. */
export type DirectionInput =
  {   /** "By e-mail only." */
  channelOnly: ChannelOnlyInput; contactAt?: never; decisionBy?: never; noContactBefore?: never; submit?: never; }
  |  { channelOnly?: never;   /** "Write to us on…" */
  contactAt: ContactAtInput; decisionBy?: never; noContactBefore?: never; submit?: never; }
  |  { channelOnly?: never; contactAt?: never;   /** "We decide by…" */
  decisionBy: DecisionByInput; noContactBefore?: never; submit?: never; }
  |  { channelOnly?: never; contactAt?: never; decisionBy?: never;   /** "Not before…" */
  noContactBefore: NoContactBeforeInput; submit?: never; }
  |  { channelOnly?: never; contactAt?: never; decisionBy?: never; noContactBefore?: never;   /** "Send us…" or "Take this test." */
  submit: SubmitInput; };

/** What an employer may ask for. It comes before any rule of a playbook. */
export type DirectionKind =
  /** Be in touch in this way only. */
  | 'CHANNEL_ONLY'
  /** Be in touch at that moment. */
  | 'CONTACT_AT'
  /** They decide by then. */
  | 'DECISION_BY'
  /** Do not be in touch before then. */
  | 'NO_CONTACT_BEFORE'
  /** Send this, or take this test. */
  | 'SUBMIT';

/** What an employer is used to. */
export type EmployerCulture =
  /** E-mail will do. */
  | 'MODERN'
  /** Values a handwritten note. */
  | 'TRADITIONAL';

/** An employer: one that is here already, by its id or by its name whatever its case, or a new one. */
export type EmployerInput = {
  /** ISO 3166-1 alpha-2. Default: the candidate's, else the tenant's. */
  country?: string | null | undefined;
  /** Default: MODERN. */
  culture?: EmployerCulture | null | undefined;
  /** An existing employer; the other fields then change nothing about it. */
  id?: string | number | null | undefined;
  /** Its name, needed without an id. */
  name?: string | null | undefined;
  /** ISO 3166-2, with or without the country, such as US-CA or CA. */
  region?: string | null | undefined;
  /** Where its working hours are. Default: the zone of the interview. */
  timeZone?: string | null | undefined;
};

/** Whose membership ends, and who looks after their candidates then. */
export type EndMembershipInput = {
  /** The membership of the admin or advisor who takes over the caseload. Needed where there is one; nobody is left without an advisor. */
  handOverTo?: string | number | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The membership of an admin, advisor or viewer. */
  membershipId: string | number;
};

/** What sort of thing was recorded. */
export type FactType =
  /** The candidate took the offer. */
  | 'ACCEPTED'
  /** The candidate looked back at an interview. */
  | 'DEBRIEF'
  /** The candidate turned the offer down. */
  | 'DECLINED'
  /** The employer asked for something. */
  | 'DIRECTION'
  /** The employer made an offer. */
  | 'OFFER'
  /** The employer chose someone else. */
  | 'REJECTION'
  /** A contact answered, or their mailbox did. */
  | 'REPLY'
  /** The candidate withdrew. */
  | 'WITHDRAWN';

/** An invite to save. A new interview needs an application, or an employer and a role; a version of one seen before needs neither. */
export type ImportInviteInput = {
  /** An existing application. */
  applicationId?: string | number | null | undefined;
  /** Whose interview it is. */
  candidateId: string | number;
  /** Where, unless an application is given. */
  employer?: EmployerInput | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The text of the .ics file; at most 1 MB. */
  invite: string;
  /** The role applied for. */
  role?: string | null | undefined;
  /** From 1 to 50. Default: 1. */
  round?: number | null | undefined;
};

/** What bringing a row in would do, or did. */
export type ImportRowState =
  /** Makes a candidate. */
  | 'CREATE'
  /** Stays out; its errors say why. */
  | 'FAULTY'
  /** Says what is here already. */
  | 'UNCHANGED'
  /** Changes a candidate who is here already. */
  | 'UPDATE';

/** How far an import has come. */
export type ImportState =
  /** Its rows are being checked. */
  | 'CHECKING'
  /** Its good rows are in. */
  | 'DONE'
  /** The file was refused; `problem` says why. */
  | 'FAILED'
  /** It is checked, and waits for startImport. */
  | 'READY'
  /** Its rows are being brought in. */
  | 'RUNNING';

/** Where the record of an interview came from. */
export type InterviewSource =
  /** Another system recorded it. */
  | 'API'
  /** Staff recorded it. */
  | 'CONSOLE'
  /** It was read from a calendar invite. */
  | 'INVITE'
  /** The candidate recorded it. */
  | 'PORTAL'
  /** It is demo data. */
  | 'SEED';

/** Whether a candidate is in the portal. */
export type InvitationState =
  /** In. */
  | 'ACCEPTED'
  /** Invited, and not in yet. */
  | 'INVITED'
  /** Nobody has invited them. */
  | 'NOT_INVITED';

/** Whom to invite to the portal. */
export type InviteCandidatesInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** True: those invited before get another mail, unless that was less than an hour ago. */
  resend?: boolean;
  /** Which candidates. */
  selection: CandidateSelection;
};

/** What saving an invite does. */
export type InviteEffect =
  /** Cancels the interview that an earlier version made. */
  | 'CANCEL'
  /** Changes the interview that an earlier version made. */
  | 'CHANGE'
  /** Nothing, because this version or a newer one is here already. */
  | 'NOTHING'
  /** Records a new interview. */
  | 'RECORD';

/** Whom to invite to work in the tenant. */
export type InviteStaffInput = {
  /** Where the invitation goes. They sign in with this address. */
  email: string;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** Their name. */
  name: string;
  /** ADMIN, ADVISOR or VIEWER. */
  role: Role;
};

/** A step that is done. */
export type MarkStepDoneInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The step. */
  stepId: string | number;
};

/** A day in the time zone of the employer, or that very instant. */
export type MomentInput =
  {   /** A day where the employer is. */
  day: string; instant?: never; }
  |  { day?: never;   /** That very instant. */
  instant: string; };

/** They asked for quiet until some moment. */
export type NoContactBeforeInput = {
  /** Only this way is closed. Default: every way. */
  channel?: Channel | null | undefined;
  /** Only this contact is not to be disturbed. Default: nobody. */
  contactId?: string | number | null | undefined;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
  /** Until when; on a day that is given here contact is allowed again. */
  until: MomentInput;
};

/** What a person says of a mail that did not go well. */
export type NotificationAnswer =
  /** It is known to have come. Of an uncertain mail only. */
  | 'ARRIVED'
  /** Nobody needs it any more. Of a failed mail only. */
  | 'LET_BE'
  /** It is to be sent once more, at the risk that an uncertain one comes twice. */
  | 'SEND_AGAIN';

/** What a mail to one of the tenant's own people is. */
export type NotificationKind =
  /** All that a candidate is to be reminded of, in one mail. */
  | 'DIGEST'
  /** A reply of a contact, passed on to the candidate. */
  | 'FORWARD'
  /** An invitation to come in. */
  | 'INVITATION';

/** How a mail to one of the tenant's own people fares. */
export type NotificationState =
  /** It could not be sent. */
  | 'FAILED'
  /** Waits to be sent. */
  | 'QUEUED'
  /** Is being handed to the mail server. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT'
  /** It may have been sent or not; a person decides, it is never sent again on a guess. */
  | 'UNCERTAIN';

/** What became of an application. */
export type OutcomeInput = {
  /** Of a rejection or an offer: who said so, a contact of the application. */
  contactId?: string | number | null | undefined;
  /** Of an offer: by when it wants an answer; a day means its end. */
  deadline?: MomentInput | null | undefined;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
  /** What. */
  type: OutcomeType;
};

/** What became of an application. */
export type OutcomeType =
  /** The candidate took the offer. */
  | 'ACCEPTED'
  /** The candidate turned the offer down. */
  | 'DECLINED'
  /** The employer made an offer. */
  | 'OFFER'
  /** The employer chose someone else. */
  | 'REJECTION'
  /** The candidate withdrew. */
  | 'WITHDRAWN';

/** Whether a rollout only looks, or brings it about. */
export type PlaybookRolloutKind =
  /** Moves the plans. */
  | 'MOVE'
  /** Works out what would change, and changes nothing. */
  | 'PREVIEW';

/** How far a rollout has come. */
export type PlaybookRolloutState =
  /** Stopped; plans that were moved stay moved. */
  | 'CANCELLED'
  /** All plans are through. */
  | 'DONE'
  /** Given up; `problem` says why. */
  | 'FAILED'
  /** Goes through the plans, or waits for its turn. */
  | 'RUNNING';

/** Which version is meant. */
export type PlaybookVersionInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The version. */
  versionId: string | number;
};

/** How far a version of a playbook has come. */
export type PlaybookVersionState =
  /** Being worked on; nothing follows from it. */
  | 'DRAFT'
  /** New plans are made by it, and it changes no more. */
  | 'PUBLISHED'
  /** Another took its place. Plans that run by it go on. */
  | 'RETIRED';

/** What would be recorded, in any combination, as the mutations take it, or a fact that would be taken back. */
export type PreviewFactsInput = {
  /** The application. */
  applicationId: string | number;
  /** When it happened, never in the future. Default: now. */
  at?: string | null | undefined;
  /** How the candidate saw the interview. */
  debrief?: DebriefInput | null | undefined;
  /** What they asked for, 1 to 10 things. */
  directions?: Array<DirectionInput> | null | undefined;
  /** What became of the application. */
  outcome?: OutcomeInput | null | undefined;
  /** What came back from a contact. */
  reply?: ReplyInput | null | undefined;
  /** Who said what the directions hold. */
  saidById?: string | number | null | undefined;
  /** A fact that would be taken back. */
  withdrawFactId?: string | number | null | undefined;
};

/** An invite to look at before saving. */
export type PreviewInviteInput = {
  /** Whose interview it is. */
  candidateId: string | number;
  /** The text of the .ics file; at most 1 MB. */
  invite: string;
};

/** Which draft to publish. */
export type PublishPlaybookInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The revision that was looked at; another one since refuses it. */
  revision: number;
  /** The draft. */
  versionId: string | number;
};

/** A question of an interview and what was answered. */
export type QuestionAndAnswerInput = {
  /** What was answered; at most 4000 characters. */
  answer?: string | null | undefined;
  /** What was asked; at most 1000 characters. */
  question: string;
};

/** Everything that came with one word of an employer, in any combination: all of it or nothing. */
export type RecordFactsInput = {
  /** The application. */
  applicationId: string | number;
  /** When it happened, never in the future. Default: now. */
  at?: string | null | undefined;
  /** How the candidate saw the interview. */
  debrief?: DebriefInput | null | undefined;
  /** What they asked for, 1 to 10 things. */
  directions?: Array<DirectionInput> | null | undefined;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** What became of the application. */
  outcome?: OutcomeInput | null | undefined;
  /** What came back from a contact. */
  reply?: ReplyInput | null | undefined;
  /** Who said what the directions hold. */
  saidById?: string | number | null | undefined;
};

/** A conversation that took place or will. */
export type RecordInterviewInput = {
  /** An existing application; without one, give employer and role. */
  applicationId?: string | number | null | undefined;
  /** Who interviewed. A candidate records for themself only. */
  candidateId: string | number;
  /** Who took part or set it up; at most 50. */
  contacts?: Array<ContactInput> | null | undefined;
  /** Whether the candidate wants this one most; left as it is where absent. */
  dreamJob?: boolean | null | undefined;
  /** Where, unless an application is given. */
  employer?: EmployerInput | null | undefined;
  /** When it ends: after the start, at most 24 hours later. */
  endsAt: string;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** An address, a room, or the link of a call. */
  place?: string | null | undefined;
  /** The role applied for. An open application of the candidate for it at the employer is taken, else a new one is made. */
  role?: string | null | undefined;
  /** From 1 to 50. */
  round?: number | null | undefined;
  /** When it starts. */
  startsAt: string;
  /** The zone that the times were given in. Default: the candidate's. */
  timeZone?: string | null | undefined;
  /** What was talked about; at most 20. */
  topics?: Array<string> | null | undefined;
};

/** What came back from a contact. */
export type ReplyInput = {
  /** True for an out of office, which is no answer. */
  automatic?: boolean | null | undefined;
  /** Who answered: a contact of the application. */
  contactId: string | number;
  /** The words of it that matter; at most 2000 characters. */
  quote?: string | null | undefined;
  /** Of an automatic one: the day on which they are back, where they are. */
  returnsOn?: string | null | undefined;
  /** What it says; at most 20000 characters. */
  text?: string | null | undefined;
};

/** Which API key to revoke. */
export type RevokeApiKeyInput = {
  /** Its global id. */
  apiKeyId: string | number;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
};

/** What a person is in a tenant. */
export type Role =
  /** Runs the tenant. */
  | 'ADMIN'
  /** Looks after candidates. */
  | 'ADVISOR'
  /** Interviews, and uses the portal. */
  | 'CANDIDATE'
  /** Sees figures, no names. */
  | 'VIEWER';

/** A version, and the plans that it is meant for. */
export type RolloutInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The playbook that the plans run by now; the version’s own where none is named. */
  sourcePlaybookId?: string | number | null | undefined;
  /** The version. */
  versionId: string | number;
};

/** Which mail, and what is said of it. */
export type SettleNotificationInput = {
  /** What is said of it. */
  answer: NotificationAnswer;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The mail, which is uncertain or has failed. */
  notificationId: string | number;
};

/** What to plan, and by what. */
export type SimulatePlaybookInput = {
  /** Plan all that is known of this application; its plan stays as it is. One of two. */
  applicationId?: string | number | null | undefined;
  /** Plan by this document, saved or not. One of three. */
  document?: unknown;
  /** The moment to plan an application at; now where none is given. A scenario says its own. */
  now?: string | null | undefined;
  /** Plan by this preset. One of three. */
  preset?: string | null | undefined;
  /** Plan this situation, in the format of the plan command; a playbook in it is passed over. One of two. */
  scenario?: unknown;
  /** Plan by this version. One of three. */
  versionId?: string | number | null | undefined;
};

/** Which import to bring in, and how. */
export type StartImportInput = {
  /** True: any faulty row refuses the whole file. False: the good rows come in. */
  allOrNothing?: boolean;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The import; it must be READY. */
  importId: string | number;
};

/** What becomes of a step. */
export type StepChange =
  /** It is called for from now on. */
  | 'ADDED'
  /** Something other than its due time changes, such as its channel. */
  | 'CHANGED'
  /** It is due earlier. */
  | 'EARLIER'
  /** It is due later. */
  | 'LATER'
  /** It is no longer called for. */
  | 'REMOVED';

/** What would become of a step. */
export type StepEffectKind =
  /** It would be new, or open again. */
  | 'ADDED'
  /** It would no longer be called for. */
  | 'CANCELLED'
  /** Another way or state on the same date. */
  | 'CHANGED'
  /** It would be done by this. */
  | 'DONE'
  /** It would have another date. */
  | 'MOVED'
  /** It would stay as it is. */
  | 'UNCHANGED'
  /** Something would forbid it. */
  | 'WITHHELD';

/** What sort of thing a step is. */
export type StepKind =
  /** Get the addresses of everyone who was met. */
  | 'COLLECT_CONTACTS'
  /** Write down how the interview went. */
  | 'DEBRIEF'
  /** Be in touch when and how the employer asked. */
  | 'DIRECTED_CONTACT'
  /** Ask for feedback. */
  | 'FEEDBACK_REQUEST'
  /** Write again while the employer decides. */
  | 'FOLLOW_UP'
  /** Call once the promised time has passed. */
  | 'FOLLOW_UP_CALL'
  /** Tell a referrer how it went. */
  | 'INFORM_REFERRER'
  /** Keep looking and applying. */
  | 'KEEP_APPLYING'
  /** Talk about an offer. */
  | 'NEGOTIATE'
  /** Tell a referee that they may be called. */
  | 'NOTIFY_REFEREE'
  /** Look an offer through. */
  | 'OFFER_REVIEW'
  /** Prepare for the next interview. */
  | 'PREPARE_INTERVIEW'
  /** Write down what happens next, and by when. */
  | 'RECORD_NEXT_STEPS'
  /** Thank for an answer that was no. */
  | 'REJECTION_REPLY'
  /** Learn more about the employer. */
  | 'RESEARCH'
  /** Stay visible after the answer. */
  | 'STAY_IN_TOUCH'
  /** Send what the employer asked for. */
  | 'SUBMIT'
  /** Thank a person of the interview. */
  | 'THANK_YOU';

/** Whose step it is. */
export type StepOwner =
  /** The advisor's. */
  | 'ADVISOR'
  /** The candidate's. */
  | 'CANDIDATE';

/** How far a step has come. PLANNED, WAITING and BLOCKED are open. */
export type StepState =
  /** Something is missing, such as an address. */
  | 'BLOCKED'
  /** No longer called for. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'PLANNED'
  /** Its message was sent. */
  | 'SENT'
  /** Held back by a direction, a promised date, a cap or an absence; not to be sent yet. */
  | 'WAITING';

/** What sort of thing the employer wants to have. */
export type Submission =
  /** Something to be sent, such as papers. */
  | 'MATERIAL'
  /** A test to be taken. */
  | 'TEST';

/** They want to have something. */
export type SubmitInput = {
  /** By when; a day means its end. Default: 24 hours after they asked. */
  by?: MomentInput | null | undefined;
  /** What sort of thing. */
  how?: Submission;
  /** What they said, word for word; at most 2000 characters. */
  quote?: string | null | undefined;
  /** What, such as: two writing samples. At most 200 characters. */
  what: string;
};

/** What kind of organisation a tenant is. */
export type TenantKind =
  /** A school that trains for a job in months. */
  | 'BOOTCAMP'
  /** The career center of a school or university. */
  | 'CAREER_CENTER'
  /** An agency that places its clients. */
  | 'RECRUITING_AGENCY';

/** A step that is not done after all. */
export type UndoStepDoneInput = {
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
  /** The step. */
  stepId: string | number;
};

/** A fact that is not so after all. */
export type WithdrawFactInput = {
  /** The fact. */
  factId: string | number;
  /** A key of your choice; sent again within 24 hours, it gives the first answer again. */
  idempotencyKey: string;
};

export type CaseloadSizeQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadSizeQuery = { __typename: 'Query', caseloadCounts: { __typename: 'CaseloadCounts', total: number } };

export type EmployersByNameQueryVariables = Exact<{
  search: string;
}>;


export type EmployersByNameQuery = { __typename: 'Query', employers: { __typename: 'EmployerConnection', edges: Array<{ __typename: 'EmployerEdge', cursor: string, node: { __typename: 'Employer', id: string, name: string, timeZone: string, country: string, contacts: Array<{ __typename: 'Contact', id: string, name: string, email: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RecordInterviewMutationVariables = Exact<{
  input: RecordInterviewInput;
}>;


export type RecordInterviewMutation = { __typename: 'Mutation', recordInterview: { __typename: 'RecordInterviewPayload', interview: { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ChangeInterviewMutationVariables = Exact<{
  input: ChangeInterviewInput;
}>;


export type ChangeInterviewMutation = { __typename: 'Mutation', changeInterview: { __typename: 'ChangeInterviewPayload', interview: { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type CancelInterviewMutationVariables = Exact<{
  input: CancelInterviewInput;
}>;


export type CancelInterviewMutation = { __typename: 'Mutation', cancelInterview: { __typename: 'CancelInterviewPayload', interview: { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ImportInviteMutationVariables = Exact<{
  input: ImportInviteInput;
}>;


export type ImportInviteMutation = { __typename: 'Mutation', importInvite: { __typename: 'ImportInvitePayload', effect: InviteEffect | null, interview: { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type StepPartFragment = { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, hard: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> };

export type InterviewPartFragment = { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> };

export type ApplicationPartFragment = { __typename: 'Application', id: string, role: string, stage: ApplicationStage, dreamJob: boolean, employer: { __typename: 'Employer', id: string, name: string, timeZone: string, thankYouNotes: boolean }, contacts: Array<{ __typename: 'ApplicationContact', roles: Array<ContactRole>, contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null } }>, interviews: Array<{ __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> }>, facts: Array<{ __typename: 'Fact', id: string, type: FactType, at: string, recordedAt: string, quote: string | null, mayWithdraw: boolean, recordedBy: { __typename: 'Membership', id: string, name: string } | null, saidBy: { __typename: 'Contact', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, direction: { __typename: 'Direction', kind: DirectionKind, channel: Channel | null, ifSilent: boolean, what: string | null, how: Submission | null, moment: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null, debrief: { __typename: 'Debrief', satisfaction: number | null, weakAnswers: Array<string>, ideas: Array<string>, openPoints: Array<string>, questions: Array<{ __typename: 'QuestionAndAnswer', question: string, answer: string }> } | null, interview: { __typename: 'Interview', id: string } | null, reply: { __typename: 'Reply', automatic: boolean, returnsOn: string | null, text: string | null } | null, offer: { __typename: 'Offer', deadline: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null }>, plan: { __typename: 'Plan', id: string, playbook: string, plannedAt: string, warnings: Array<{ __typename: 'PlanWarning', code: string, text: string }>, withheld: Array<{ __typename: 'WithheldStep', kind: StepKind, contact: { __typename: 'Contact', id: string, name: string } | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, hard: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }> } | null };

export type CandidateQueryVariables = Exact<{
  id: string | number;
}>;


export type CandidateQuery = { __typename: 'Query', candidate: { __typename: 'Candidate', id: string, name: string, email: string, phone: string | null, timeZone: string, country: string | null, externalId: string | null, standing: CandidateStanding, overdueCount: number, cohort: { __typename: 'Cohort', id: string, name: string } | null, advisor: { __typename: 'Membership', id: string, name: string } | null, nextStep: { __typename: 'Step', id: string } | null, invitation: { __typename: 'Invitation', state: InvitationState, invitedAt: string | null, acceptedAt: string | null, lastSeenAt: string | null, mailState: NotificationState | null }, applications: Array<{ __typename: 'Application', id: string, role: string, stage: ApplicationStage, dreamJob: boolean, employer: { __typename: 'Employer', id: string, name: string, timeZone: string, thankYouNotes: boolean }, contacts: Array<{ __typename: 'ApplicationContact', roles: Array<ContactRole>, contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null } }>, interviews: Array<{ __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, source: InterviewSource, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> }>, facts: Array<{ __typename: 'Fact', id: string, type: FactType, at: string, recordedAt: string, quote: string | null, mayWithdraw: boolean, recordedBy: { __typename: 'Membership', id: string, name: string } | null, saidBy: { __typename: 'Contact', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, direction: { __typename: 'Direction', kind: DirectionKind, channel: Channel | null, ifSilent: boolean, what: string | null, how: Submission | null, moment: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null, debrief: { __typename: 'Debrief', satisfaction: number | null, weakAnswers: Array<string>, ideas: Array<string>, openPoints: Array<string>, questions: Array<{ __typename: 'QuestionAndAnswer', question: string, answer: string }> } | null, interview: { __typename: 'Interview', id: string } | null, reply: { __typename: 'Reply', automatic: boolean, returnsOn: string | null, text: string | null } | null, offer: { __typename: 'Offer', deadline: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null }>, plan: { __typename: 'Plan', id: string, playbook: string, plannedAt: string, warnings: Array<{ __typename: 'PlanWarning', code: string, text: string }>, withheld: Array<{ __typename: 'WithheldStep', kind: StepKind, contact: { __typename: 'Contact', id: string, name: string } | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, hard: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }> } | null }> } | null };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { __typename: 'Mutation', changeContact: { __typename: 'ChangeContactPayload', contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type MarkStepDoneMutationVariables = Exact<{
  input: MarkStepDoneInput;
}>;


export type MarkStepDoneMutation = { __typename: 'Mutation', markStepDone: { __typename: 'MarkStepDonePayload', step: { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, hard: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type UndoStepDoneMutationVariables = Exact<{
  input: UndoStepDoneInput;
}>;


export type UndoStepDoneMutation = { __typename: 'Mutation', undoStepDone: { __typename: 'UndoStepDonePayload', step: { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, hard: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type CandidateRowFragment = { __typename: 'Candidate', id: string, name: string, email: string, standing: CandidateStanding, overdueCount: number, cohort: { __typename: 'Cohort', id: string, name: string } | null, nextStep: { __typename: 'Step', id: string, title: string, state: StepState, dueAt: string, overdue: boolean, application: { __typename: 'Application', id: string, employer: { __typename: 'Employer', id: string, name: string } } } | null, invitation: { __typename: 'Invitation', state: InvitationState, invitedAt: string | null, acceptedAt: string | null, lastSeenAt: string | null, mailState: NotificationState | null } };

export type CandidatesQueryVariables = Exact<{
  filter?: CandidateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CandidatesQuery = { __typename: 'Query', candidates: { __typename: 'CandidateConnection', totalCount: number, edges: Array<{ __typename: 'CandidateEdge', cursor: string, node: { __typename: 'Candidate', id: string, name: string, email: string, standing: CandidateStanding, overdueCount: number, cohort: { __typename: 'Cohort', id: string, name: string } | null, nextStep: { __typename: 'Step', id: string, title: string, state: StepState, dueAt: string, overdue: boolean, application: { __typename: 'Application', id: string, employer: { __typename: 'Employer', id: string, name: string } } } | null, invitation: { __typename: 'Invitation', state: InvitationState, invitedAt: string | null, acceptedAt: string | null, lastSeenAt: string | null, mailState: NotificationState | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CandidateOfListQueryVariables = Exact<{
  id: string | number;
}>;


export type CandidateOfListQuery = { __typename: 'Query', candidate: { __typename: 'Candidate', id: string, name: string, email: string, standing: CandidateStanding, overdueCount: number, cohort: { __typename: 'Cohort', id: string, name: string } | null, nextStep: { __typename: 'Step', id: string, title: string, state: StepState, dueAt: string, overdue: boolean, application: { __typename: 'Application', id: string, employer: { __typename: 'Employer', id: string, name: string } } } | null, invitation: { __typename: 'Invitation', state: InvitationState, invitedAt: string | null, acceptedAt: string | null, lastSeenAt: string | null, mailState: NotificationState | null } } | null };

export type CandidateCountsQueryVariables = Exact<{
  advisorId?: string | number | null | undefined;
}>;


export type CandidateCountsQuery = { __typename: 'Query', mine: { __typename: 'CaseloadCounts', total: number }, all: { __typename: 'CaseloadCounts', total: number }, chosen: { __typename: 'CaseloadCounts', overdue: number, dueToday: number, nothingPlanned: number, notYetIn: number } };

export type CandidateChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CandidateChoicesQuery = { __typename: 'Query', cohorts: Array<{ __typename: 'Cohort', id: string, name: string }>, staff: Array<{ __typename: 'Membership', id: string, name: string, role: Role }> };

export type CreateCandidateMutationVariables = Exact<{
  input: CreateCandidateInput;
}>;


export type CreateCandidateMutation = { __typename: 'Mutation', createCandidate: { __typename: 'CreateCandidatePayload', candidate: { __typename: 'Candidate', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type SettleNotificationMutationVariables = Exact<{
  input: SettleNotificationInput;
}>;


export type SettleNotificationMutation = { __typename: 'Mutation', settleNotification: { __typename: 'SettleNotificationPayload', notification: { __typename: 'Notification', id: string, state: NotificationState, problem: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type UncertainMailsQueryVariables = Exact<{ [key: string]: never; }>;


export type UncertainMailsQuery = { __typename: 'Query', uncertainNotifications: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, state: NotificationState, problem: string | null, createdAt: string, candidate: { __typename: 'Candidate', id: string, name: string } | null }> };

export type CohortsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CohortsQuery = { __typename: 'Query', cohorts: Array<{ __typename: 'Cohort', id: string, name: string, candidateCount: number | null, onTimeThankYous: { __typename: 'OnTimeThankYous', due: number | null, onTime: number | null, late: number | null, rate: number | null, suppressed: boolean, byAdvisor: Array<{ __typename: 'AdvisorOnTimeThankYous', due: number, onTime: number, late: number, rate: number | null, advisor: { __typename: 'Membership', id: string, name: string } | null }> } }> };

export type CreateCohortMutationVariables = Exact<{
  input: CreateCohortInput;
}>;


export type CreateCohortMutation = { __typename: 'Mutation', createCohort: { __typename: 'CreateCohortPayload', cohort: { __typename: 'Cohort', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, fileName: string, state: ImportState, createdAt: string, finishedAt: string | null, problem: string | null, ignoredColumns: Array<string>, createdBy: { __typename: 'Membership', id: string, name: string } | null, progress: { __typename: 'ImportProgress', done: number, total: number }, counts: { __typename: 'ImportCounts', total: number, create: number, update: number, unchanged: number, faulty: number, imported: number }, columns: Array<{ __typename: 'ImportColumn', name: string, heading: string }> } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  state?: Array<ImportRowState> | ImportRowState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { __typename: 'Query', import: { __typename: 'Import', id: string, rows: { __typename: 'ImportRowConnection', edges: Array<{ __typename: 'ImportRowEdge', cursor: string, node: { __typename: 'ImportRow', id: string, line: number, state: ImportRowState, values: Array<{ __typename: 'ImportValue', column: string, value: string, before: string | null }>, errors: Array<{ __typename: 'ImportRowError', line: number, column: number, heading: string, message: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
}>;


export type StartImportMutation = { __typename: 'Mutation', startImport: { __typename: 'StartImportPayload', import: { __typename: 'Import', id: string, state: ImportState, progress: { __typename: 'ImportProgress', done: number, total: number } } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ImportChangedSubscriptionVariables = Exact<{
  importId: string | number;
}>;


export type ImportChangedSubscription = { importChanged: { __typename: 'Change', import: { __typename: 'Import', id: string, state: ImportState, problem: string | null, finishedAt: string | null, progress: { __typename: 'ImportProgress', done: number, total: number }, counts: { __typename: 'ImportCounts', total: number, create: number, update: number, unchanged: number, faulty: number, imported: number } } | null } };

export type ImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportsQuery = { __typename: 'Query', imports: { __typename: 'ImportConnection', edges: Array<{ __typename: 'ImportEdge', cursor: string, node: { __typename: 'Import', id: string, fileName: string, state: ImportState, createdAt: string, problem: string | null, createdBy: { __typename: 'Membership', id: string, name: string } | null, counts: { __typename: 'ImportCounts', total: number, create: number, update: number, unchanged: number, faulty: number, imported: number } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PlaybookQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaybookQuery = { __typename: 'Query', playbook: { __typename: 'Playbook', id: string, name: string, isDefault: boolean, draft: { __typename: 'PlaybookVersion', id: string, number: number, state: PlaybookVersionState, revision: number, document: unknown, changedAt: string, publishedAt: string | null, latestPreview: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, latestMove: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null } | null, published: { __typename: 'PlaybookVersion', runningPlans: number, id: string, number: number, state: PlaybookVersionState, revision: number, document: unknown, changedAt: string, publishedAt: string | null, latestPreview: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, latestMove: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null } | null, versions: { __typename: 'PlaybookVersionConnection', nodes: Array<{ __typename: 'PlaybookVersion', id: string, number: number, state: PlaybookVersionState, publishedAt: string | null, runningPlans: number }> } } | null };

export type PlaybookVersionOnShowFragment = { __typename: 'PlaybookVersion', id: string, number: number, state: PlaybookVersionState, revision: number, document: unknown, changedAt: string, publishedAt: string | null, latestPreview: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, latestMove: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null };

export type RolloutOnShowFragment = { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> };

export type PlaybookRolloutChangedSubscriptionVariables = Exact<{
  rolloutId: string | number;
}>;


export type PlaybookRolloutChangedSubscription = { playbookRolloutChanged: { __typename: 'Change', rollout: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null } };

export type PlanDifferencesQueryVariables = Exact<{
  rolloutId: string | number;
  after?: string | null | undefined;
}>;


export type PlanDifferencesQuery = { __typename: 'Query', planDifferences: { __typename: 'PlanDifferenceConnection', edges: Array<{ __typename: 'PlanDifferenceEdge', cursor: string, node: { __typename: 'PlanDifference', candidate: { __typename: 'Candidate', id: string, name: string } | null, application: { __typename: 'Application', id: string, role: string, employer: { __typename: 'Employer', id: string, name: string } } | null, steps: Array<{ __typename: 'StepDifference', change: StepChange, kind: StepKind, before: { __typename: 'StepShape', dueAt: string } | null, after: { __typename: 'StepShape', dueAt: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChangePlaybookDraftMutationVariables = Exact<{
  input: ChangePlaybookDraftInput;
}>;


export type ChangePlaybookDraftMutation = { __typename: 'Mutation', changePlaybookDraft: { __typename: 'PlaybookVersionPayload', version: { __typename: 'PlaybookVersion', id: string, number: number, state: PlaybookVersionState, revision: number, document: unknown, changedAt: string, publishedAt: string | null, latestPreview: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, latestMove: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type DiscardPlaybookDraftMutationVariables = Exact<{
  input: PlaybookVersionInput;
}>;


export type DiscardPlaybookDraftMutation = { __typename: 'Mutation', discardPlaybookDraft: { __typename: 'PlaybookPayload', playbook: { __typename: 'Playbook', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type PublishPlaybookMutationVariables = Exact<{
  input: PublishPlaybookInput;
}>;


export type PublishPlaybookMutation = { __typename: 'Mutation', publishPlaybook: { __typename: 'PlaybookVersionPayload', version: { __typename: 'PlaybookVersion', id: string, number: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type PreviewPublishMutationVariables = Exact<{
  input: RolloutInput;
}>;


export type PreviewPublishMutation = { __typename: 'Mutation', previewPublish: { __typename: 'PlaybookRolloutPayload', rollout: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type MoveRunningPlansMutationVariables = Exact<{
  input: RolloutInput;
}>;


export type MoveRunningPlansMutation = { __typename: 'Mutation', moveRunningPlans: { __typename: 'PlaybookRolloutPayload', rollout: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type CancelMoveMutationVariables = Exact<{
  input: CancelMoveInput;
}>;


export type CancelMoveMutation = { __typename: 'Mutation', cancelMove: { __typename: 'PlaybookRolloutPayload', rollout: { __typename: 'PlaybookRollout', id: string, kind: PlaybookRolloutKind, state: PlaybookRolloutState, revision: number, problem: string | null, changed: number, failed: number, progress: { __typename: 'PlaybookRolloutProgress', done: number, total: number }, effects: Array<{ __typename: 'PlaybookRolloutEffect', kind: StepKind, change: StepChange, plans: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type SimulatePlaybookQueryVariables = Exact<{
  published: SimulatePlaybookInput;
  edited: SimulatePlaybookInput;
}>;


export type SimulatePlaybookQuery = { __typename: 'Query', published: { __typename: 'SimulatePlaybookPayload', plan: { __typename: 'SimulatedPlan', steps: Array<{ __typename: 'SimulatedStep', key: string, title: string, dueAt: string, state: StepState, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, withheld: Array<{ __typename: 'SimulatedWithheld', kind: StepKind, because: Array<{ __typename: 'Reason', text: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', message: string, field: string | null }> }, edited: { __typename: 'SimulatePlaybookPayload', plan: { __typename: 'SimulatedPlan', steps: Array<{ __typename: 'SimulatedStep', key: string, title: string, dueAt: string, state: StepState, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, withheld: Array<{ __typename: 'SimulatedWithheld', kind: StepKind, because: Array<{ __typename: 'Reason', text: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', message: string, field: string | null }> } };

export type SimulationOnShowFragment = { __typename: 'SimulatePlaybookPayload', plan: { __typename: 'SimulatedPlan', steps: Array<{ __typename: 'SimulatedStep', key: string, title: string, dueAt: string, state: StepState, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, withheld: Array<{ __typename: 'SimulatedWithheld', kind: StepKind, because: Array<{ __typename: 'Reason', text: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', message: string, field: string | null }> };

export type PlaybooksQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybooksQuery = { __typename: 'Query', playbooks: Array<{ __typename: 'Playbook', id: string, name: string, isDefault: boolean, draft: { __typename: 'PlaybookVersion', id: string, number: number, changedAt: string } | null, published: { __typename: 'PlaybookVersion', id: string, number: number, publishedAt: string | null, runningPlans: number } | null }> };

export type PlaybookPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaybookPresetsQuery = { __typename: 'Query', presets: Array<{ __typename: 'PlaybookPreset', name: string }> };

export type CreatePlaybookDraftMutationVariables = Exact<{
  input: CreatePlaybookDraftInput;
}>;


export type CreatePlaybookDraftMutation = { __typename: 'Mutation', createPlaybookDraft: { __typename: 'PlaybookVersionPayload', version: { __typename: 'PlaybookVersion', id: string, playbook: { __typename: 'Playbook', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { __typename: 'Query', staff: Array<{ __typename: 'Membership', id: string, name: string, email: string, role: Role, acceptedAt: string | null, invitedAt: string | null, lastSeenAt: string | null }> };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { __typename: 'Mutation', inviteStaff: { __typename: 'InviteStaffPayload', membership: { __typename: 'Membership', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type CaseloadQueryVariables = Exact<{
  advisorId: string | number;
}>;


export type CaseloadQuery = { __typename: 'Query', caseloadCounts: { __typename: 'CaseloadCounts', total: number } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { __typename: 'Mutation', endMembership: { __typename: 'EndMembershipPayload', handedOver: number, membership: { __typename: 'Membership', id: string, endedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { __typename: 'Query', apiKeys: Array<{ __typename: 'ApiKey', id: string, name: string, prefix: string, scopes: Array<ApiKeyScope>, createdAt: string, lastUsedAt: string | null, expiresAt: string | null, revokedAt: string | null }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { __typename: 'Mutation', createApiKey: { __typename: 'CreateApiKeyPayload', secret: string | null, apiKey: { __typename: 'ApiKey', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { __typename: 'Mutation', revokeApiKey: { __typename: 'RevokeApiKeyPayload', apiKey: { __typename: 'ApiKey', id: string, revokedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type PreviewInvitationsMutationVariables = Exact<{
  selection: CandidateSelection;
  resend: boolean;
}>;


export type PreviewInvitationsMutation = { __typename: 'Mutation', previewInvitations: { __typename: 'InvitationPreview', toInvite: number, toResend: number, skipped: Array<{ __typename: 'SkippedInvitations', reason: string, count: number }> } };

export type InviteCandidatesMutationVariables = Exact<{
  input: InviteCandidatesInput;
}>;


export type InviteCandidatesMutation = { __typename: 'Mutation', inviteCandidates: { __typename: 'InviteCandidatesPayload', invited: number, skipped: Array<{ __typename: 'SkippedInvitations', reason: string, count: number }>, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type MyStepFragment = { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> };

export type MyApplicationFragment = { __typename: 'Application', id: string, role: string, stage: ApplicationStage, dreamJob: boolean, employer: { __typename: 'Employer', id: string, name: string, timeZone: string }, contacts: Array<{ __typename: 'ApplicationContact', roles: Array<ContactRole>, contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null } }>, interviews: Array<{ __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> }>, facts: Array<{ __typename: 'Fact', id: string, type: FactType, at: string, recordedAt: string, quote: string | null, mayWithdraw: boolean, recordedBy: { __typename: 'Membership', id: string, name: string } | null, saidBy: { __typename: 'Contact', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, direction: { __typename: 'Direction', kind: DirectionKind, channel: Channel | null, ifSilent: boolean, what: string | null, how: Submission | null, moment: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null, debrief: { __typename: 'Debrief', satisfaction: number | null, weakAnswers: Array<string>, ideas: Array<string>, openPoints: Array<string>, questions: Array<{ __typename: 'QuestionAndAnswer', question: string, answer: string }> } | null, interview: { __typename: 'Interview', id: string } | null, reply: { __typename: 'Reply', automatic: boolean, returnsOn: string | null, text: string | null } | null, offer: { __typename: 'Offer', deadline: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null }>, plan: { __typename: 'Plan', id: string, withheld: Array<{ __typename: 'WithheldStep', kind: StepKind, contact: { __typename: 'Contact', id: string, name: string } | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, warnings: Array<{ __typename: 'PlanWarning', code: string, text: string }>, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }> } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Candidate', id: string, name: string, email: string, timeZone: string, country: string | null, advisor: { __typename: 'Membership', id: string, name: string, email: string } | null, applications: Array<{ __typename: 'Application', id: string, role: string, stage: ApplicationStage, dreamJob: boolean, employer: { __typename: 'Employer', id: string, name: string, timeZone: string }, contacts: Array<{ __typename: 'ApplicationContact', roles: Array<ContactRole>, contact: { __typename: 'Contact', id: string, name: string, email: string | null, phone: string | null } }>, interviews: Array<{ __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string, round: number, place: string | null, topics: Array<string>, cancelledAt: string | null, participants: Array<{ __typename: 'Contact', id: string, name: string }> }>, facts: Array<{ __typename: 'Fact', id: string, type: FactType, at: string, recordedAt: string, quote: string | null, mayWithdraw: boolean, recordedBy: { __typename: 'Membership', id: string, name: string } | null, saidBy: { __typename: 'Contact', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, direction: { __typename: 'Direction', kind: DirectionKind, channel: Channel | null, ifSilent: boolean, what: string | null, how: Submission | null, moment: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null, debrief: { __typename: 'Debrief', satisfaction: number | null, weakAnswers: Array<string>, ideas: Array<string>, openPoints: Array<string>, questions: Array<{ __typename: 'QuestionAndAnswer', question: string, answer: string }> } | null, interview: { __typename: 'Interview', id: string } | null, reply: { __typename: 'Reply', automatic: boolean, returnsOn: string | null, text: string | null } | null, offer: { __typename: 'Offer', deadline: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null }>, plan: { __typename: 'Plan', id: string, withheld: Array<{ __typename: 'WithheldStep', kind: StepKind, contact: { __typename: 'Contact', id: string, name: string } | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }>, warnings: Array<{ __typename: 'PlanWarning', code: string, text: string }>, steps: Array<{ __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }> } | null }> } | null };

export type MarkMyStepDoneMutationVariables = Exact<{
  input: MarkStepDoneInput;
}>;


export type MarkMyStepDoneMutation = { __typename: 'Mutation', markStepDone: { __typename: 'MarkStepDonePayload', step: { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type UndoMyStepDoneMutationVariables = Exact<{
  input: UndoStepDoneInput;
}>;


export type UndoMyStepDoneMutation = { __typename: 'Mutation', undoStepDone: { __typename: 'UndoStepDonePayload', step: { __typename: 'Step', id: string, kind: StepKind, owner: StepOwner, channel: Channel | null, title: string, state: StepState, overdue: boolean, notBefore: string, dueAt: string, doneAt: string | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type SetParticipantsMutationVariables = Exact<{
  input: ChangeInterviewInput;
}>;


export type SetParticipantsMutation = { __typename: 'Mutation', changeInterview: { __typename: 'ChangeInterviewPayload', interview: { __typename: 'Interview', id: string, participants: Array<{ __typename: 'Contact', id: string, name: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type RecordMyInterviewMutationVariables = Exact<{
  input: RecordInterviewInput;
}>;


export type RecordMyInterviewMutation = { __typename: 'Mutation', recordInterview: { __typename: 'RecordInterviewPayload', interview: { __typename: 'Interview', id: string, application: { __typename: 'Application', id: string } } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ImportMyInviteMutationVariables = Exact<{
  input: ImportInviteInput;
}>;


export type ImportMyInviteMutation = { __typename: 'Mutation', importInvite: { __typename: 'ImportInvitePayload', effect: InviteEffect | null, interview: { __typename: 'Interview', id: string, application: { __typename: 'Application', id: string } } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type FactPartFragment = { __typename: 'Fact', id: string, type: FactType, at: string, recordedAt: string, quote: string | null, mayWithdraw: boolean, recordedBy: { __typename: 'Membership', id: string, name: string } | null, saidBy: { __typename: 'Contact', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, direction: { __typename: 'Direction', kind: DirectionKind, channel: Channel | null, ifSilent: boolean, what: string | null, how: Submission | null, moment: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null, debrief: { __typename: 'Debrief', satisfaction: number | null, weakAnswers: Array<string>, ideas: Array<string>, openPoints: Array<string>, questions: Array<{ __typename: 'QuestionAndAnswer', question: string, answer: string }> } | null, interview: { __typename: 'Interview', id: string } | null, reply: { __typename: 'Reply', automatic: boolean, returnsOn: string | null, text: string | null } | null, offer: { __typename: 'Offer', deadline: { __typename: 'Moment', day: string | null, instant: string | null } | null } | null };

export type PreviewFactsQueryVariables = Exact<{
  input: PreviewFactsInput;
}>;


export type PreviewFactsQuery = { __typename: 'Query', previewFacts: { __typename: 'PreviewFactsPayload', effect: { __typename: 'PlanEffect', stageBefore: ApplicationStage, stageAfter: ApplicationStage, warnings: Array<{ __typename: 'PlanWarning', code: string, text: string }>, steps: Array<{ __typename: 'StepEffect', effect: StepEffectKind, kind: StepKind, owner: StepOwner, title: string, before: { __typename: 'DatedStep', notBefore: string, dueAt: string, state: StepState, channel: Channel | null } | null, after: { __typename: 'DatedStep', notBefore: string, dueAt: string, state: StepState, channel: Channel | null } | null, because: Array<{ __typename: 'Reason', rule: string, row: string | null, text: string }> }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type RecordFactsMutationVariables = Exact<{
  input: RecordFactsInput;
}>;


export type RecordFactsMutation = { __typename: 'Mutation', recordFacts: { __typename: 'RecordFactsPayload', facts: Array<{ __typename: 'Fact', id: string }>, application: { __typename: 'Application', id: string, stage: ApplicationStage } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type WithdrawFactMutationVariables = Exact<{
  input: WithdrawFactInput;
}>;


export type WithdrawFactMutation = { __typename: 'Mutation', withdrawFact: { __typename: 'WithdrawFactPayload', application: { __typename: 'Application', id: string, stage: ApplicationStage } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ChangeApplicationMutationVariables = Exact<{
  input: ChangeApplicationInput;
}>;


export type ChangeApplicationMutation = { __typename: 'Mutation', changeApplication: { __typename: 'ChangeApplicationPayload', application: { __typename: 'Application', id: string, role: string, dreamJob: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, name: string } };

export type DoneMutationVariables = Exact<{
  input: MarkStepDoneInput;
}>;


export type DoneMutation = { __typename: 'Mutation', markStepDone: { __typename: 'MarkStepDonePayload', userErrors: Array<{ __typename: 'UserError', code: string }> } };

export type CandidateChangedSubscriptionVariables = Exact<{
  candidateId?: string | number | null | undefined;
}>;


export type CandidateChangedSubscription = { candidateChanged: { __typename: 'Change', candidate: { __typename: 'Candidate', id: string } | null } };

export type PreviewInviteMutationVariables = Exact<{
  input: PreviewInviteInput;
}>;


export type PreviewInviteMutation = { __typename: 'Mutation', previewInvite: { __typename: 'PreviewInvitePayload', preview: { __typename: 'InvitePreview', effect: InviteEffect, summary: string, startsAt: string, endsAt: string, timeZone: string, place: string | null, warnings: Array<string>, people: Array<{ __typename: 'InvitePerson', name: string, email: string | null, roles: Array<ContactRole>, contact: { __typename: 'Contact', id: string, name: string } | null }>, interview: { __typename: 'Interview', id: string, startsAt: string, endsAt: string, timeZone: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, message: string, field: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string, name: string, email: string } | null, membership: { __typename: 'Membership', id: string, role: Role, tenant: { __typename: 'Tenant', id: string, name: string, slug: string, kind: TenantKind, timeZone: string, caseloadOnly: boolean } } | null, memberships: Array<{ __typename: 'Membership', id: string, role: Role, tenant: { __typename: 'Tenant', id: string, name: string, slug: string } }> } | null };

export const InterviewPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<InterviewPartFragment, unknown>;
export const FactPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ifSilent"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"weakAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}}]}}]} as unknown as DocumentNode<FactPartFragment, unknown>;
export const StepPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<StepPartFragment, unknown>;
export const ApplicationPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"dreamJob"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"thankYouNotes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepPart"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ifSilent"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"weakAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ApplicationPartFragment, unknown>;
export const CandidateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}}]}}]}}]} as unknown as DocumentNode<CandidateRowFragment, unknown>;
export const RolloutOnShowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<RolloutOnShowFragment, unknown>;
export const PlaybookVersionOnShowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookVersionOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"latestPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestMove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<PlaybookVersionOnShowFragment, unknown>;
export const SimulationOnShowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulationOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatePlaybookPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<SimulationOnShowFragment, unknown>;
export const MyStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MyStepFragment, unknown>;
export const MyApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"dreamJob"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStep"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ifSilent"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"weakAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MyApplicationFragment, unknown>;
export const CaseloadSizeDocument = {"__meta__":{"hash":"88a42e4dcf20a30f9e4511f131d025fb032fd90459877e5575611ed57130b201"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseloadSize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<CaseloadSizeQuery, CaseloadSizeQueryVariables>;
export const EmployersByNameDocument = {"__meta__":{"hash":"3f124b0a7581c26338b1034a86604cf5d0aba38fe47704f343b9743cf00e41fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployersByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"employers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EmployersByNameQuery, EmployersByNameQueryVariables>;
export const RecordInterviewDocument = {"__meta__":{"hash":"b9695bb8ac0d3a811a8ab47f230269bb82a630b5671b1ddf588b29b515cc4cc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RecordInterviewMutation, RecordInterviewMutationVariables>;
export const ChangeInterviewDocument = {"__meta__":{"hash":"52458ca6f4aa591fdadd9f54940fc99e3316d4586c708a6d292c0a3f94818c41"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ChangeInterviewMutation, ChangeInterviewMutationVariables>;
export const CancelInterviewDocument = {"__meta__":{"hash":"89320a0b39ad4ea45638e9bde1815aefccf344d1699d483beefac736cdfe720f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CancelInterviewMutation, CancelInterviewMutationVariables>;
export const ImportInviteDocument = {"__meta__":{"hash":"84ccb6cfe4799c23f970a2c426fabb06644ad33b34adc2c0629ff4812d5655ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ImportInviteMutation, ImportInviteMutationVariables>;
export const CandidateDocument = {"__meta__":{"hash":"241fdd469fb448c2b3b80ba8fad6d28857a24cf75d65866d52fce27aadcd0b2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationPart"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ifSilent"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"weakAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"dreamJob"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"thankYouNotes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepPart"}}]}}]}}]}}]} as unknown as DocumentNode<CandidateQuery, CandidateQueryVariables>;
export const ChangeContactDocument = {"__meta__":{"hash":"ef47430306d78ab189b0416c4c6e060942e4f57ca935cbde3f2b74637bb8c120"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;
export const MarkStepDoneDocument = {"__meta__":{"hash":"0a18206415427f8708fafd439e2b44537966a24fcdc186da09af78156c4433f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkStepDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkStepDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markStepDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MarkStepDoneMutation, MarkStepDoneMutationVariables>;
export const UndoStepDoneDocument = {"__meta__":{"hash":"19c88f5283e15bf48473d5d8c429226350e393b3284a16eb90c3a2b4e969671f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoStepDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoStepDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoStepDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StepPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StepPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"hard"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<UndoStepDoneMutation, UndoStepDoneMutationVariables>;
export const CandidatesDocument = {"__meta__":{"hash":"d31e9ec80f79b83eebfd05d5d5ebdbb2ec7c5c49b284b852e98c7a0deca8b2e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NEXT_STEP"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateRow"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;
export const CandidateOfListDocument = {"__meta__":{"hash":"b86c199351d1f0c7bbc07ca8d367ece06ebfd583cbc4ad086e60e513bba264e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateOfList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CandidateRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CandidateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Candidate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"mailState"}}]}}]}}]} as unknown as DocumentNode<CandidateOfListQuery, CandidateOfListQueryVariables>;
export const CandidateCountsDocument = {"__meta__":{"hash":"8fbd06b04a3c73b2536daf80b1bb2b45506f6cb233b7c1508d9aeebabf02bf53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"advisorId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"mine"},"name":{"kind":"Name","value":"caseloadCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"advisorId"},"value":{"kind":"StringValue","value":"me","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"caseloadCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chosen"},"name":{"kind":"Name","value":"caseloadCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"advisorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advisorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"nothingPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"notYetIn"}}]}}]}}]} as unknown as DocumentNode<CandidateCountsQuery, CandidateCountsQueryVariables>;
export const CandidateChoicesDocument = {"__meta__":{"hash":"7549c8e93f3f57bc40669fd34e43dda96f720ffbfcb7e1dac76ea32816b5f057"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CandidateChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<CandidateChoicesQuery, CandidateChoicesQueryVariables>;
export const CreateCandidateDocument = {"__meta__":{"hash":"9e694e324374fef830b5b51451c0cbe44d1400206ea8005d8c3a656cfa719051"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCandidateMutation, CreateCandidateMutationVariables>;
export const SettleNotificationDocument = {"__meta__":{"hash":"de83ac9d2d4abb90b8170f5baa7424aec9756f55438a5b22d5df697d254acb80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleNotificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SettleNotificationMutation, SettleNotificationMutationVariables>;
export const UncertainMailsDocument = {"__meta__":{"hash":"0cd8c2cc7c7ba5755056c0bd1f89a9b623eb1d728ecc711aa430ad0281ad5c18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UncertainMails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"uncertainNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UncertainMailsQuery, UncertainMailsQueryVariables>;
export const CohortsDocument = {"__meta__":{"hash":"c4c3e7af5fba1bbc41d64fc1062025e82139961494f195df5c79fa5132d954ba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cohorts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cohorts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"candidateCount"}},{"kind":"Field","name":{"kind":"Name","value":"onTimeThankYous"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"byAdvisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortsQuery, CohortsQueryVariables>;
export const CreateCohortDocument = {"__meta__":{"hash":"dc8e43de2445541f80f2d93353d6b3c7b5485dc59413900909c6268c27f8c266"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCohort"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCohortInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createCohort"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateCohortMutation, CreateCohortMutationVariables>;
export const ImportDocument = {"__meta__":{"hash":"5dced6c85c949ed3a9954a81876a5ccdd3a89a4841c3bd9a66234d2270526fea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"create"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ignoredColumns"}}]}}]}}]} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ImportRowsDocument = {"__meta__":{"hash":"a8d0996cbe302b7edd88f39b40b310c378c9ebc50aabe4a5ad1ce2ad6c070bc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRowState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const StartImportDocument = {"__meta__":{"hash":"0202d209b862972c4f291bfa282cd8ba0cac8e7ddf02089fc1f3e4b97b324f61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartImportMutation, StartImportMutationVariables>;
export const ImportChangedDocument = {"__meta__":{"hash":"183e74b6057468c106b60062ca7736f92b296bab38715d47774f72cbf63905a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ImportChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"create"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportChangedSubscription, ImportChangedSubscriptionVariables>;
export const ImportsDocument = {"__meta__":{"hash":"de5bd916295397242f44d818d70c0d433b4386ae424a52b01002abbe3105b153"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"imports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"create"}},{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"faulty"}},{"kind":"Field","name":{"kind":"Name","value":"imported"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const PlaybookDocument = {"__meta__":{"hash":"ea92de73b1afc5ded3549432dfed1fd8f8efa83041477f3372823f21442b6382"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Playbook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookVersionOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookVersionOnShow"}},{"kind":"Field","name":{"kind":"Name","value":"runningPlans"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runningPlans"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookVersionOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"latestPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestMove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}}]}}]} as unknown as DocumentNode<PlaybookQuery, PlaybookQueryVariables>;
export const PlaybookRolloutChangedDocument = {"__meta__":{"hash":"15d8dbc66b09dfe5e6a0f894c924e281f9db5d2a0b787cbc6e76e51561fe1806"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"PlaybookRolloutChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rolloutId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"playbookRolloutChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rolloutId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rolloutId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<PlaybookRolloutChangedSubscription, PlaybookRolloutChangedSubscriptionVariables>;
export const PlanDifferencesDocument = {"__meta__":{"hash":"1b37fb4256c123b4573c4d9f38d7d2fcf36b81564d10c0b25f7d29225cb95d3a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanDifferences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rolloutId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planDifferences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rolloutId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rolloutId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PlanDifferencesQuery, PlanDifferencesQueryVariables>;
export const ChangePlaybookDraftDocument = {"__meta__":{"hash":"4e504d165aba7f2c6d86d2021b591b1cfaca09625b4969653df4acd39061032e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePlaybookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePlaybookDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changePlaybookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaybookVersionOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaybookVersionOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"latestPreview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"latestMove"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}}]}}]} as unknown as DocumentNode<ChangePlaybookDraftMutation, ChangePlaybookDraftMutationVariables>;
export const DiscardPlaybookDraftDocument = {"__meta__":{"hash":"b33f4c85ff8e1140628b670af168f6d94e8bf34d98220b1780a6a0d4218b1927"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardPlaybookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"discardPlaybookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<DiscardPlaybookDraftMutation, DiscardPlaybookDraftMutationVariables>;
export const PublishPlaybookDocument = {"__meta__":{"hash":"2e5a49f60dd9061a2fe694886e01f96d81f9fb0a675bc9af4b3612b0eb09ba77"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlaybook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlaybookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishPlaybook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPlaybookMutation, PublishPlaybookMutationVariables>;
export const PreviewPublishDocument = {"__meta__":{"hash":"d5e1f0e3ee2a5403d99aef96bc75e32036ca20ed7c4dc2a9736b21a0294e1cba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<PreviewPublishMutation, PreviewPublishMutationVariables>;
export const MoveRunningPlansDocument = {"__meta__":{"hash":"62c1c66166ad45b1b72bba3c6d4c914994a5b1e85b68a50483cf28306481d111"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveRunningPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RolloutInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"moveRunningPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<MoveRunningPlansMutation, MoveRunningPlansMutationVariables>;
export const CancelMoveDocument = {"__meta__":{"hash":"d92dcfecc90ee8595acab4e2cd05ae13beaee251702e8857e1131e5d6ec50094"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelMove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelMoveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelMove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollout"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RolloutOnShow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RolloutOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaybookRollout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}}]}}]}}]} as unknown as DocumentNode<CancelMoveMutation, CancelMoveMutationVariables>;
export const SimulatePlaybookDocument = {"__meta__":{"hash":"5609c03583b4213f64c67fde28d5f15d08b3bea3258060118058a285942db834"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimulatePlaybook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"published"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatePlaybookInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"edited"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatePlaybookInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"published"},"name":{"kind":"Name","value":"simulatePlaybook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"published"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulationOnShow"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"edited"},"name":{"kind":"Name","value":"simulatePlaybook"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"edited"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SimulationOnShow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SimulationOnShow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SimulatePlaybookPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]} as unknown as DocumentNode<SimulatePlaybookQuery, SimulatePlaybookQueryVariables>;
export const PlaybooksDocument = {"__meta__":{"hash":"7c9ecfb465edfb6f27c72ef2595125dfbe95804ea7c6dcc9150141f9a0b16816"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Playbooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"playbooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runningPlans"}}]}}]}}]}}]} as unknown as DocumentNode<PlaybooksQuery, PlaybooksQueryVariables>;
export const PlaybookPresetsDocument = {"__meta__":{"hash":"8614b29f773d16fcdc0861095a71fc8baa21f1bbcf7a47f47efadc9a9b292abc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaybookPresets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"presets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlaybookPresetsQuery, PlaybookPresetsQueryVariables>;
export const CreatePlaybookDraftDocument = {"__meta__":{"hash":"5a94bd2e4b908474ca1d5136b34544ea60c33b530f4d7e0cc9ce60a72b1878d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePlaybookDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePlaybookDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createPlaybookDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"playbook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreatePlaybookDraftMutation, CreatePlaybookDraftMutationVariables>;
export const MembersDocument = {"__meta__":{"hash":"ce0a444bdaab86cd1e412bf31cbc5e0dc4123f8b5ffebe64c5f959316f2f4864"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]}}]} as unknown as DocumentNode<MembersQuery, MembersQueryVariables>;
export const InviteStaffDocument = {"__meta__":{"hash":"bbf30532a2ed5eab3c2dbb616402d08b9d58be9f46fb5cd72ae3ee46a944128b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteStaffMutation, InviteStaffMutationVariables>;
export const CaseloadDocument = {"__meta__":{"hash":"48e3ce5bcbe9fa531b4627da8dfbb487ad6354f0195b560d299e1e2d32a56ed7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Caseload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"advisorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"advisorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"advisorId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]} as unknown as DocumentNode<CaseloadQuery, CaseloadQueryVariables>;
export const EndMembershipDocument = {"__meta__":{"hash":"8123431038cfa7f8be4a117385e292017f8b4d71ca903057a9d20501e96585f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndMembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handedOver"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndMembershipMutation, EndMembershipMutationVariables>;
export const ApiKeysDocument = {"__meta__":{"hash":"0158e1d31d2c48be4f2126913f3b018aa183cc3e17e9ee173bb023d2befa10e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {"__meta__":{"hash":"a8430315bba7289f33d79b18c56586c5bd840727aedfc42c6821469c48924d7e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"__meta__":{"hash":"aec059497958bd00faa176d8d1e975555bcea0de84e9802c8858df56a03e37d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const PreviewInvitationsDocument = {"__meta__":{"hash":"9dd6250220b304c2597f143790742a86aab718f76e96b9578d01c73368858b40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewInvitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateSelection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resend"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewInvitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}},{"kind":"Argument","name":{"kind":"Name","value":"resend"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resend"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"toInvite"}},{"kind":"Field","name":{"kind":"Name","value":"toResend"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewInvitationsMutation, PreviewInvitationsMutationVariables>;
export const InviteCandidatesDocument = {"__meta__":{"hash":"45293fa53ffbb3e05d6a58b68cc0f587560baa9a1254a5944f5c330c16413c94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteCandidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteCandidatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<InviteCandidatesMutation, InviteCandidatesMutationVariables>;
export const MeDocument = {"__meta__":{"hash":"01e67b349c39176de2b73242b6ba1113510050c0e2348bf3cc71c6aba126a914"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"advisor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyApplication"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Fact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"mayWithdraw"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"direction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"ifSilent"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"how"}},{"kind":"Field","name":{"kind":"Name","value":"moment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"}},{"kind":"Field","name":{"kind":"Name","value":"weakAnswers"}},{"kind":"Field","name":{"kind":"Name","value":"ideas"}},{"kind":"Field","name":{"kind":"Name","value":"openPoints"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"automatic"}},{"kind":"Field","name":{"kind":"Name","value":"returnsOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"instant"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyApplication"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"dreamJob"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactPart"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStep"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const MarkMyStepDoneDocument = {"__meta__":{"hash":"e55e215914c4c35fa9d6ad0cadd54afa3d084da9d0ea58087947be6ee7c0221a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkMyStepDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkStepDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markStepDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<MarkMyStepDoneMutation, MarkMyStepDoneMutationVariables>;
export const UndoMyStepDoneDocument = {"__meta__":{"hash":"ff7dafbfd81e0b1e3ae05734fba2cc6c9f7f3b873ba5a9aa9c9970302023ed25"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMyStepDone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoStepDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoStepDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyStep"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Step"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<UndoMyStepDoneMutation, UndoMyStepDoneMutationVariables>;
export const SetParticipantsDocument = {"__meta__":{"hash":"4ed87b46f5d94c16ea824d4fd5f7bcbabf2cffcb7f9d26bd0058ce096bce5713"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetParticipants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetParticipantsMutation, SetParticipantsMutationVariables>;
export const RecordMyInterviewDocument = {"__meta__":{"hash":"4811f304b60a6a9c44882285228cc350215df9e1e536c9ec7514e5794cbaa8d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMyInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMyInterviewMutation, RecordMyInterviewMutationVariables>;
export const ImportMyInviteDocument = {"__meta__":{"hash":"167acedb00df3c84d62bc8f19537882affc77a2f1f9bb194d01c362b4e96446e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportMyInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ImportMyInviteMutation, ImportMyInviteMutationVariables>;
export const PreviewFactsDocument = {"__meta__":{"hash":"26b38a22ec034213386ed64aa6eae5389d37a14fc0f0d2b76c48dc4f4d5fe573"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"effect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stageBefore"}},{"kind":"Field","name":{"kind":"Name","value":"stageAfter"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notBefore"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewFactsQuery, PreviewFactsQueryVariables>;
export const RecordFactsDocument = {"__meta__":{"hash":"8b4380c5504625629917093f4833ce047ef41d514c4ebf5b83e10f3ca4064086"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFactsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordFactsMutation, RecordFactsMutationVariables>;
export const WithdrawFactDocument = {"__meta__":{"hash":"93ef609bb29940b093afe1b1a23ab31c1f9fccadf132d788078a5f6fd330a2d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawFactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawFact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawFactMutation, WithdrawFactMutationVariables>;
export const ChangeApplicationDocument = {"__meta__":{"hash":"16cf47104391f160ad27d7c5ab920ff67cb2e953f6253eec78d88b19d471fd4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"dreamJob"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeApplicationMutation, ChangeApplicationMutationVariables>;
export const TenantDocument = {"__meta__":{"hash":"44ed3c6ecfbac06486b51b0beebb30ac402bc988124798dd7552e4a9118e9580"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TenantQuery, TenantQueryVariables>;
export const DoneDocument = {"__meta__":{"hash":"eb8a41ed28dd7632cc52d2370021a38e2c663cd1264774b525755a77667f988b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Done"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkStepDoneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markStepDone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<DoneMutation, DoneMutationVariables>;
export const CandidateChangedDocument = {"__meta__":{"hash":"83ad7df8950a4fb539a7092969546b8d50b855d33c359a11572ae67b8353209b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"CandidateChanged"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateChanged"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"candidateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidateId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<CandidateChangedSubscription, CandidateChangedSubscriptionVariables>;
export const PreviewInviteDocument = {"__meta__":{"hash":"6277c65ad4526cf8f42df9c9dfba50b552b0bc47263a50f1952b7d1b76c5e516"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PreviewInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PreviewInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<PreviewInviteMutation, PreviewInviteMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"02d5e4fa63968711fb4f004ca9d05e4a49f48d77e06a9a59a77c1073be8b80a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"caseloadOnly"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
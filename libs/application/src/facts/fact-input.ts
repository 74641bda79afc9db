import type { Channel } from '@afterword/follow-up-policy';
import type { OutcomeType, QuestionAndAnswer } from './ports.js';

/** Exactly one of the two. A day is one of the employer's zone. */
export interface MomentInput {
  readonly day?: Temporal.PlainDate | null;
  readonly instant?: Temporal.Instant | null;
}

/** The employer's own words, where they are known. */
interface Quoted {
  readonly quote?: string | null;
}

/** What the employer asked for; exactly one of these. */
export interface DirectionInput {
  readonly contactAt?:
    | (Quoted & {
        readonly when: MomentInput;
        readonly channel: Channel;
        readonly contactId: string;
        readonly ifSilent: boolean;
      })
    | null;
  readonly noContactBefore?:
    | (Quoted & {
        readonly until: MomentInput;
        readonly channel?: Channel | null;
        readonly contactId?: string | null;
      })
    | null;
  readonly channelOnly?: (Quoted & { readonly channel: Channel }) | null;
  readonly submit?:
    | (Quoted & {
        readonly what: string;
        readonly how: 'material' | 'test';
        readonly by?: MomentInput | null;
      })
    | null;
  readonly decisionBy?: (Quoted & { readonly by: MomentInput }) | null;
}

export interface DebriefInput {
  /** Default: the last one that had begun. */
  readonly interviewId?: string | null;
  /** From 1, not at all, to 5. */
  readonly satisfaction?: number | null;
  readonly weakAnswers?: readonly string[] | null;
  readonly ideas?: readonly string[] | null;
  readonly openPoints?: readonly string[] | null;
  readonly questions?:
    | readonly (Omit<QuestionAndAnswer, 'answer'> & { readonly answer?: string | null })[]
    | null;
}

export interface ReplyInput extends Quoted {
  readonly contactId: string;
  /** True for an "out of office", which is no reply. */
  readonly automatic?: boolean | null;
  /** A day of the contact's zone. */
  readonly returnsOn?: Temporal.PlainDate | null;
  readonly text?: string | null;
}

export interface OutcomeInput extends Quoted {
  readonly type: OutcomeType;
  /** Who said so, of a rejection or an offer. */
  readonly contactId?: string | null;
  /** Of an offer. */
  readonly deadline?: MomentInput | null;
}

/** Everything that may be recorded of one application at once. Paths of refusals are those of these fields. */
export interface FactsInput {
  /** When it happened. Default: now. */
  readonly at?: Temporal.Instant | null;
  /** The contact who said what `directions` hold. */
  readonly saidById?: string | null;
  readonly directions?: readonly DirectionInput[] | null;
  readonly debrief?: DebriefInput | null;
  readonly reply?: ReplyInput | null;
  readonly outcome?: OutcomeInput | null;
}

import type { Channel, StepKind } from '@afterword/follow-up-policy';

/** The kinds of step that are a text to somebody. */
export const messageKinds = [
  'thank_you',
  'follow_up',
  'follow_up_call',
  'directed_contact',
  'submit',
  'notify_referee',
  'inform_referrer',
  'rejection_reply',
  'feedback_request',
  'stay_in_touch',
  'negotiate',
] as const satisfies readonly StepKind[];
export type MessageKind = (typeof messageKinds)[number];

/** The planner's channels, each of which wants a text of its own. */
export const messageChannels = [
  'email',
  'handwritten',
  'phone',
  'in_person',
  'portal',
  'linkedin',
] as const satisfies readonly Channel[];

/** Whose words they are: the candidate's own, or an advisor's who speaks for one (agencies). */
export const writers = ['candidate', 'advisor'] as const;
export type Writer = (typeof writers)[number];

/** One template, as it is kept and exchanged. */
export interface TemplateDocument {
  /** Version of this format. */
  readonly format: 1;
  /** Counts up from 1 with each change of the text; messages keep the one that they were drafted from. */
  readonly version: number;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly writer: Writer;
  /** BCP 47, such as `en` or `de-AT`. */
  readonly language: string;
  /** Tells the wordings for one purpose apart, such as `what-i-took-home`. */
  readonly variant: string;
  /** E-mail has one, nothing else does. */
  readonly subject?: string | undefined;
  /** Liquid, plain text. A blank line starts a paragraph. */
  readonly body: string;
}

/** The name of a template in messages to people: `thank_you/email/en/what-i-took-home`. */
export const templatePath = ({ kind, channel, language, variant }: TemplateDocument): string =>
  `${kind}/${channel}/${language}/${variant}`;

/**
 * Whether the planner may ask for it. LinkedIn serves staying in touch alone, and a follow-up call is a call; all
 * else can be said in any other way.
 */
export const isPossible = (kind: MessageKind, channel: Channel): boolean =>
  channel === 'linkedin' ? kind === 'stay_in_touch' : kind !== 'follow_up_call' || channel === 'phone';

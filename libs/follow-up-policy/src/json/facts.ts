import {
  type CandidateDecisionFact,
  channels,
  type DebriefFact,
  type DirectionFact,
  type DirectionKind,
  type DirectionOf,
  type Fact,
  type InterviewFact,
  type MessageSentFact,
  type OfferFact,
  type RejectionFact,
  type ReplyFact,
  type StepDoneFact,
  stepKinds,
  taskKinds,
} from '../types.js';
import {
  asRecord,
  at,
  day,
  dayOrInstant,
  flag,
  instant,
  listOf,
  object,
  oneOf,
  optional,
  positiveInteger,
  type Reader,
  text,
  withDefault,
} from './reader.js';

const texts = withDefault(listOf(text), []);
const when = { at: instant, recorded: optional(instant) };
const channel = oneOf(channels);
const kind = oneOf(stepKinds);
const messageKind = oneOf(stepKinds.filter((it) => !taskKinds.has(it)));

const decision = <T extends CandidateDecisionFact['type']>(type: T): Reader<CandidateDecisionFact> =>
  object<CandidateDecisionFact>({ type: oneOf([type]), ...when });

const direction = <K extends DirectionKind>(name: K) => ({
  type: oneOf(['direction'] as const),
  kind: oneOf([name]),
  ...when,
});

const directions: { readonly [K in DirectionKind]: Reader<DirectionFact> } = {
  contact_at: object<DirectionOf<'contact_at'>>({
    ...direction('contact_at'),
    when: dayOrInstant,
    channel,
    contact: text,
    ifSilent: withDefault(flag, false),
  }),
  no_contact_before: object<DirectionOf<'no_contact_before'>>({
    ...direction('no_contact_before'),
    until: dayOrInstant,
    channel: optional(channel),
    contact: optional(text),
  }),
  channel_only: object<DirectionOf<'channel_only'>>({ ...direction('channel_only'), channel }),
  submit: object<DirectionOf<'submit'>>({
    ...direction('submit'),
    what: text,
    how: withDefault(oneOf(['material', 'test']), 'material'),
    by: optional(dayOrInstant),
  }),
  decision_by: object<DirectionOf<'decision_by'>>({ ...direction('decision_by'), by: dayOrInstant }),
};
const directionKinds = Object.keys(directions) as DirectionKind[];

const facts: { readonly [T in Fact['type']]: Reader<Fact> } = {
  interview: object<InterviewFact>({
    type: oneOf(['interview']),
    ...when,
    id: optional(text),
    end: instant,
    round: withDefault(positiveInteger, 1),
    participants: withDefault(listOf(text), []),
    topics: texts,
    cancelled: withDefault(flag, false),
  }),
  direction: (value, path) =>
    directions[oneOf(directionKinds)(asRecord(value, path)['kind'], at(path, 'kind'))](value, path),
  debrief: object<DebriefFact>({ type: oneOf(['debrief']), ...when, weakAnswers: texts, ideas: texts }),
  step_done: object<StepDoneFact>({
    type: oneOf(['step_done']),
    ...when,
    kind,
    contact: optional(text),
    step: optional(text),
  }),
  message_sent: object<MessageSentFact>({
    type: oneOf(['message_sent']),
    ...when,
    kind: messageKind,
    contact: text,
    channel,
    step: optional(text),
  }),
  reply: object<ReplyFact>({
    type: oneOf(['reply']),
    ...when,
    contact: text,
    automatic: withDefault(flag, false),
    returnsOn: optional(day),
  }),
  rejection: object<RejectionFact>({ type: oneOf(['rejection']), ...when, contact: optional(text) }),
  offer: object<OfferFact>({ type: oneOf(['offer']), ...when, deadline: optional(dayOrInstant) }),
  accepted: decision('accepted'),
  declined: decision('declined'),
  withdrawn: decision('withdrawn'),
};
const factTypes = Object.keys(facts) as Fact['type'][];

/** Reads one fact by its `type`, a direction by its `kind` too. */
export const factReader: Reader<Fact> = (value, path) =>
  facts[oneOf(factTypes)(asRecord(value, path)['type'], at(path, 'type'))](value, path);

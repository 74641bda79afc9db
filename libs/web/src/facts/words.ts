import type {
  Channel,
  FactPartFragment,
  OutcomeType,
  PreviewFactsQuery,
} from '../graphql/generated/graphql.js';
import type { Status } from '../parts/status/StatusGlyph.js';
import type { Dates } from '../text/dates.js';
import { placeOf } from '../text/zoned.js';

export type PlanEffect = NonNullable<PreviewFactsQuery['previewFacts']['effect']>;
export type StepEffect = PlanEffect['steps'][number];

/** How somebody is reached: “by e-mail”. */
export const wayWords: Record<Channel, string> = {
  EMAIL: 'by e-mail',
  HANDWRITTEN: 'by post',
  PHONE: 'by phone',
  IN_PERSON: 'in person',
  PORTAL: 'through their portal',
  LINKEDIN: 'on LinkedIn',
};

/** What became of an application, as a line of a list. */
export const outcomeWords: Record<OutcomeType, string> = {
  REJECTION: 'They chose someone else',
  OFFER: 'They made an offer',
  ACCEPTED: 'Offer accepted',
  DECLINED: 'Offer declined',
  WITHDRAWN: 'Application withdrawn',
};

type Moment = NonNullable<NonNullable<FactPartFragment['direction']>['moment']>;

/** A day, or the time there. */
export function momentWords({ day, instant }: Moment, dates: Dates, zone: string): string {
  if (day) return dates.localDay(day);
  return instant ? dates.dayTime(instant, zone) : '';
}

/** What a fact says, in a few words: “They decide by Fri 4 Dec”. `zone` is the employer's. */
export function factWords(fact: FactPartFragment, dates: Dates, zone: string): string {
  switch (fact.type) {
    case 'DIRECTION':
      return directionWords(fact, dates, zone);
    case 'DEBRIEF':
      return debriefWords(fact);
    case 'REPLY': {
      const who = fact.contact?.name ?? 'Somebody';
      if (!fact.reply?.automatic) return `${who} answered`;
      const until = fact.reply.returnsOn;
      return until ? `${who} is away until ${dates.localDay(until)}` : `${who} is away`;
    }
    case 'REJECTION':
      return outcomeWords.REJECTION;
    case 'OFFER': {
      const deadline = fact.offer?.deadline;
      return deadline
        ? `They made an offer, to be answered by ${momentWords(deadline, dates, zone)}`
        : outcomeWords.OFFER;
    }
    case 'ACCEPTED':
    case 'DECLINED':
    case 'WITHDRAWN':
      return outcomeWords[fact.type];
  }
}

function directionWords({ direction, contact }: FactPartFragment, dates: Dates, zone: string): string {
  if (!direction) return 'They asked for something';
  const { kind, channel, moment, what, how, ifSilent } = direction;
  const when = moment ? momentWords(moment, dates, zone) : '';
  switch (kind) {
    case 'CONTACT_AT':
      return `Contact ${contact?.name ?? 'them'} ${channel ? wayWords[channel] : ''} on ${when}${
        ifSilent ? ', if nothing was heard' : ''
      }`;
    case 'NO_CONTACT_BEFORE':
      return `${channel === 'PHONE' ? 'No calls' : channel ? `Nothing ${wayWords[channel]}` : 'No contact'}${
        contact ? ` to ${contact.name}` : ''
      } before ${when}`;
    case 'CHANNEL_ONLY':
      return `Contact ${channel ? wayWords[channel] : ''} only`;
    case 'SUBMIT':
      return `${how === 'TEST' ? 'Take' : 'Send'} ${what}${when ? ` by ${when}` : ' within 24 hours'}`;
    case 'DECISION_BY':
      return `They decide by ${when}`;
  }
}

const SATISFIED = [
  '',
  'not at all satisfied',
  'not quite satisfied',
  'it was all right',
  'satisfied',
  'very satisfied',
];

/** A step of the scale from 1 to 5 in a word. */
export const satisfactionWords = (satisfaction: number): string => SATISFIED[satisfaction] ?? '';

function debriefWords({ debrief }: FactPartFragment): string {
  const word = debrief?.satisfaction ? satisfactionWords(debrief.satisfaction) : '';
  return word === '' ? 'Looked back' : `Looked back: ${word}`;
}

/** One line of what would change. */
export interface EffectLine {
  status: Status;
  /** How it was; absent where it is new. */
  from?: string;
  /** How it would be. */
  to: string;
  /** What becomes of it, in a word. */
  word: string;
}

/** What would become of a step: from the old date to the new one. Undefined where it stays as it is. */
export function effectLine(step: StepEffect, dates: Dates): EffectLine | undefined {
  const { effect, before, after } = step;
  switch (effect) {
    case 'UNCHANGED':
      return undefined;
    case 'ADDED':
      return { status: 'planned', to: after ? dates.day(after.dueAt) : 'new', word: 'new' };
    case 'MOVED':
      return before && after
        ? { status: 'planned', word: 'moves', ...moved(before, after, dates) }
        : undefined;
    case 'CHANGED':
      return before && after ? { status: 'hold', word: 'changes', ...changed(before, after) } : undefined;
    case 'WITHHELD':
      return { status: 'withheld', word: 'withheld', to: 'withheld', ...fromOf(before, dates) };
    case 'CANCELLED':
      return { status: 'withheld', word: 'ends', to: 'ends', ...fromOf(before, dates) };
    case 'DONE':
      return { status: 'done', word: 'done', to: 'done' };
  }
}

type Dated = NonNullable<StepEffect['before']>;

const fromOf = (before: Dated | null | undefined, dates: Dates): { from?: string } =>
  before ? { from: dates.day(before.dueAt) } : {};

/** By days, where that tells them apart, else by the time. */
function moved(before: Dated, after: Dated, dates: Dates): { from: string; to: string } {
  for (const words of [dates.day, dates.dayTime]) {
    const [from, to] = [words(before.dueAt), words(after.dueAt)];
    if (from !== to) return { from, to };
  }
  return {
    from: `from ${dates.dayTime(before.notBefore)}`,
    to: `from ${dates.dayTime(after.notBefore)}`,
  };
}

const STATES: Record<Dated['state'], string> = {
  PLANNED: 'planned',
  WAITING: 'waits',
  BLOCKED: 'blocked',
  DONE: 'done',
  SENT: 'sent',
  CANCELLED: 'ends',
};

function changed(before: Dated, after: Dated): { from: string; to: string } {
  const way = ({ channel }: Dated) => (channel ? wayWords[channel] : '');
  return before.channel === after.channel
    ? { from: STATES[before.state], to: STATES[after.state] }
    : { from: way(before), to: way(after) };
}

/** A warning of a plan in words; the planner names facts by their instants, which helps nobody here. */
export const warningWords = ({ code, text }: { code: string; text: string }): string =>
  code === 'direction_replaced'
    ? 'A later word of theirs replaces an earlier one. Both stay in the history.'
    : text;

/** Says whose clocks a day follows: “to the end of that day in New York”. */
export const dayThere = (zone: string): string => `the end of that day in ${placeOf(zone)}`;

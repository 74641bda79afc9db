// Stryker disable StringLiteral: sentences are for people; tests read the rules and rows beside them.
import type { Day } from '../days.js';
import type { Channel, Contact, OutcomeFact, Reason, StepKind } from '../types.js';
import { channelText, kindText, missingText } from './words.js';

/** What moves, holds back, ends or refuses a step, in sentences. Rows are those of the guides. */
export const explain = {
  missingDetails: (rule: string, contact: Contact, channel: Channel): Reason => ({
    rule,
    row: 'C1',
    text: `${missingText(contact, channel)} Ask for it before you leave, and leave yours.`,
  }),
  nobodyNamed: (rule: string): Reason => ({
    rule,
    row: 'C1',
    text: 'Nobody is recorded as present yet. Note who you met and how to reach them.',
  }),
  everyoneReachable: (rule: string): Reason => ({
    rule,
    row: 'C1',
    text: 'Everyone to be written to can be reached.',
  }),
  missingAddress: (contact: Contact, channel: Channel): Reason => ({
    rule: 'missing-details',
    row: 'C1',
    text: missingText(contact, channel),
  }),
  onceADay: (rule: string, contact: Contact, interviews: number): Reason => ({
    rule,
    row: 'A6',
    text: `${contact.name} took part in ${interviews} interviews that day and gets one thank-you for all.`,
  }),
  noThankYouNotes: (rule: string, contact: Contact, ownWish: boolean): Reason => ({
    rule,
    row: 'B′',
    text: `${ownWish ? contact.name : 'This employer'} does not want thank-you notes.`,
  }),
  noneWanted: (rule: string, row: string, text: string): Reason => ({ rule, row, text }),
  tooLate: (rule: string, contact: Contact, businessDays: number): Reason => ({
    rule,
    row: 'B1',
    text: `The thank-you to ${contact.name} was due more than ${businessDays} business days ago. It would come too late.`,
  }),
  sameAlready: (contact: Contact, channel: Channel): Reason => ({
    rule: 'law-5',
    row: 'D1',
    text: `${contact.name} is thanked once by ${channelText[channel]}; a second one would repeat it.`,
  }),
  optedOut: (contact: Contact): Reason => ({
    rule: 'law-6',
    row: 'A6',
    text: `${contact.name} asked not to be contacted.`,
  }),
  patience: (rule: string, ordinal: number, limit: number): Reason => ({
    rule,
    row: 'E7',
    text: `This is number ${ordinal} of at most ${limit} without an answer.`,
  }),
  limitReached: (rule: string, limit: number): Reason => ({
    rule,
    row: 'E7',
    text: `${limit === 1 ? 'One follow-up is' : `${limit} follow-ups are`} unanswered. More would be pushy.`,
  }),
  interviewAhead: (rule: string, day: Day): Reason => ({
    rule,
    row: 'C5',
    text: `An interview is ahead on ${day.text}. There is nothing to ask before it.`,
  }),
  nobodyKnown: (rule: string): Reason => ({
    rule,
    row: 'C1',
    text: 'No contact at the employer is known yet, so nobody can be written to.',
  }),
  nobodyToAsk: ({ id, to }: { readonly id: string; readonly to: string }): Reason =>
    to === 'client'
      ? {
          rule: id,
          row: 'C1',
          text: 'No hiring manager and nobody of HR is known yet, so nobody can be asked.',
        }
      : explain.nobodyKnown(id),
  noTimeFrame: (rule: string): Reason => ({
    rule,
    row: 'D3',
    text: 'No time frame is known. A call makes sense only once a promised date is past.',
  }),
  promised: (day: Day): Reason => ({
    rule: 'law-1',
    row: 'D2',
    text: `The employer promised a decision by ${day.text}. Wait until that has passed.`,
  }),
  promisePassed: (rule: string, day: Day): Reason => ({
    rule,
    row: 'D3',
    text: `The employer promised a decision by ${day.text}.`,
  }),
  held: (until: Day): Reason => ({
    rule: 'law-1',
    row: 'B2',
    text: `The employer asked for no contact before ${until.text}.`,
  }),
  employersDate: (day: Day): Reason => ({
    rule: 'law-1',
    row: 'D2',
    text: `The employer set the date: by ${day.text}.`,
  }),
  namedMoment: (day: Day): Reason => ({
    rule: 'law-1',
    row: 'B2',
    text: `The employer named this very moment on ${day.text}.`,
  }),
  namedDay: (day: Day): Reason => ({ rule: 'law-1', row: 'B2', text: `The employer named ${day.text}.` }),
  appointment: (day: Day): Reason => ({
    rule: 'law-1',
    row: 'B2',
    text: `The employer asked you to get in touch on ${day.text}. Follow-ups and calls wait until that is done.`,
  }),
  away: (contact: Contact, returns: Day): Reason => ({
    rule: 'law-4',
    row: 'E7',
    text: `${contact.name} is away until ${returns.text}.`,
  }),
  capped: (contact: Contact, messages: number, days: number): Reason => ({
    rule: 'law-3',
    row: 'A6',
    text: `${contact.name} gets at most ${messages} such messages from all candidates in any ${days} days.`,
  }),
  cappedOut: (contact: Contact): Reason => ({
    rule: 'law-3',
    row: 'A6',
    text: `${contact.name} hears from so many candidates that nothing more fits in within two weeks.`,
  }),
  movedToChannel: (channel: Channel): Reason => ({
    rule: 'law-1',
    row: 'D2',
    text: `The employer wants contact by ${channelText[channel]} only.`,
  }),
  lockedOut: (kind: StepKind, channel: Channel): Reason => ({
    rule: 'law-1',
    row: 'D2',
    text: `The employer wants contact by ${channelText[channel]} only, where this cannot be done: ${kindText[kind].toLowerCase()}.`,
  }),
  noCallWindow: (contact: Contact): Reason => ({
    rule: 'law-2',
    row: 'D3',
    text: `No call window lies within the business hours where ${contact.name} works.`,
  }),
  movedEarlier: (): Reason => ({
    rule: 'law-2',
    text: 'The deadline falls on a closed moment, so this goes out before it.',
  }),
  movedLater: (): Reason => ({
    rule: 'law-2',
    text: 'They are closed then, so this waits for their next open hours.',
  }),
  afterDeadline: (): Reason => ({
    rule: 'law-2',
    text: 'No allowed moment lies before the deadline, so this goes out on the first open day after it.',
  }),
  overdue: (since: Day): Reason => ({
    rule: 'law-2',
    text: `It was due on ${since.text} and is dated anew.`,
  }),
  endsBeforeOpen: (rule: string): Reason => ({
    rule,
    row: 'D7',
    text: 'The offer ends before its sender may be written to.',
  }),
  afterReview: (rule: string): Reason => ({
    rule,
    row: 'D7',
    text: 'First review the offer, then negotiate before its deadline.',
  }),
  stopped: (outcome: OutcomeFact): Reason => ({ rule: 'law-4', ...outcomeText[outcome.type] }),
  acceptedElsewhere: (): Reason => ({
    rule: 'law-4',
    row: 'C6',
    text: 'The offer of another application was accepted.',
  }),
  reopened: (): Reason => ({ rule: 'law-4', text: 'A new interview reopened the application.' }),
  replied: (contact: Contact, day: Day): Reason => ({
    rule: 'law-4',
    row: 'D3',
    text: `${contact.name} answered on ${day.text}.`,
  }),
  decided: (): Reason => ({ rule: 'law-4', row: 'B2', text: 'The decision is there.' }),
  begun: (): Reason => ({ rule: 'law-4', row: 'D4', text: 'The interview has begun.' }),
  interviewCancelled: (): Reason => ({ rule: 'law-4', text: 'The interview was cancelled.' }),
  recorded: (kind: StepKind, state: 'done' | 'sent', day: Day): Reason => ({
    rule: 'law-7',
    text: `${kindText[kind]}: ${state} on ${day.text}. What is ${state} stays in the plan.`,
  }),
};

const outcomeText: Record<OutcomeFact['type'], { readonly row?: string; readonly text: string }> = {
  rejection: { row: 'D6', text: 'The employer chose someone else.' },
  withdrawn: { text: 'The application was withdrawn.' },
  declined: { text: 'The offer was declined.' },
  offer: { row: 'D7', text: 'There is an offer.' },
  accepted: { text: 'The offer was accepted.' },
};

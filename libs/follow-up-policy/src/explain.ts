import type { Channel, Contact, OutcomeFact, Reason, StepKind } from './types.js';

/** Every sentence that the planner says, in one place and one voice. Rows are those of the guides. */

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Such as `Tue 6 Oct 2026`. */
export const dayText = (date: Temporal.PlainDate): string =>
  `${weekdayNames[date.dayOfWeek - 1]} ${date.day} ${monthNames[date.month - 1]} ${date.year}`;

const dayTextIn = (instant: Temporal.Instant, timeZone: string): string =>
  dayText(instant.toZonedDateTimeISO(timeZone).toPlainDate());

export const channelText: Record<Channel, string> = {
  email: 'e-mail',
  handwritten: 'handwritten note',
  phone: 'phone',
  in_person: 'a visit',
  portal: 'their portal',
  linkedin: 'LinkedIn',
};

export const kindText: Record<StepKind, string> = {
  collect_contacts: 'Contact details',
  debrief: 'Debrief',
  record_next_steps: 'Next steps',
  thank_you: 'Thank-you',
  submit: 'Submission',
  directed_contact: 'Contact the employer asked for',
  research: 'Research',
  notify_referee: 'Notice to a referee',
  inform_referrer: 'Word to the referrer',
  follow_up: 'Follow-up',
  follow_up_call: 'Follow-up call',
  prepare_interview: 'Interview preparation',
  keep_applying: 'Other applications',
  rejection_reply: 'Reply to the rejection',
  feedback_request: 'Feedback request',
  stay_in_touch: 'Staying in touch',
  offer_review: 'Offer review',
  negotiate: 'Negotiation',
};

export const explain = {
  missingDetails: (contact: Contact, channel: Channel): Reason => ({
    rule: 'collect_contacts',
    row: 'C1',
    text: `${missingText(contact, channel)} Ask for it before you leave, and leave yours.`,
  }),
  nobodyNamed: (): Reason => ({
    rule: 'collect_contacts',
    row: 'C1',
    text: 'Nobody is recorded as present yet. Note who you met and how to reach them.',
  }),
  everyoneReachable: (): Reason => ({
    rule: 'collect_contacts',
    row: 'C1',
    text: 'Everyone to be written to can be reached.',
  }),
  debrief: (row: string): Reason => ({
    rule: 'debrief',
    row,
    text: row.startsWith('E')
      ? 'What you were asked and what you answered helps you stay consistent in the next round.'
      : 'Look back while it is fresh: what went well, what needs clearing up.',
  }),
  nextSteps: (row: string): Reason => ({
    rule: 'record_next_steps',
    row,
    text: 'Ask what happens next, who will tell you and by when, and write it down.',
  }),
  thankYou: (row: string, contact: Contact, hours: number): Reason => ({
    rule: 'thank_you',
    row,
    text: row.startsWith('A')
      ? `Everyone who set up or held the interview gets a thank-you of their own, ${contact.name} too.`
      : `A brief thank-you to ${contact.name} within ${hours} hours, about what you talked about.`,
  }),
  onceADay: (contact: Contact, interviews: number): Reason => ({
    rule: 'thank_you',
    row: 'A6',
    text: `${contact.name} took part in ${interviews} interviews that day and gets one thank-you for all.`,
  }),
  noThankYouNotes: (contact: Contact, ownWish: boolean): Reason => ({
    rule: 'thank_you',
    row: 'B′',
    text: `${ownWish ? contact.name : 'This employer'} does not want thank-you notes.`,
  }),
  tooLate: (contact: Contact, businessDays: number): Reason => ({
    rule: 'thank_you',
    row: 'B1',
    text: `The thank-you to ${contact.name} was due more than ${businessDays} business days ago. It would come too late.`,
  }),
  optedOut: (contact: Contact): Reason => ({
    rule: 'law-6',
    text: `${contact.name} asked not to be contacted.`,
  }),
  followUp: (row: string, contact: Contact, days: number): Reason => ({
    rule: 'follow_up',
    row,
    text: row.startsWith('D')
      ? '15 % of hiring managers would not consider a candidate who did not follow up (CareerBuilder).'
      : row.startsWith('B')
        ? `No answer so far. A brief letter to ${contact.name} says again who you are and what you bring.`
        : `Stay in ${contact.name}'s mind about every ${days} days while you wait, with a piece of news and your interest.`,
  }),
  patience: (ordinal: number, limit: number): Reason => ({
    rule: 'follow_up',
    row: 'E7',
    text: `This is number ${ordinal} of at most ${limit} without an answer.`,
  }),
  limitReached: (limit: number): Reason => ({
    rule: 'follow_up',
    row: 'E7',
    text: `${limit === 1 ? 'One follow-up is' : `${limit} follow-ups are`} unanswered. More would be pushy.`,
  }),
  interviewAhead: (at: Temporal.Instant, timeZone: string): Reason => ({
    rule: 'follow_up',
    row: 'C5',
    text: `An interview is ahead on ${dayTextIn(at, timeZone)}. There is nothing to ask before it.`,
  }),
  nobodyToFollowUp: (): Reason => ({
    rule: 'follow_up',
    row: 'C1',
    text: 'No contact at the employer is known yet, so nobody can be written to.',
  }),
  promised: (date: Temporal.PlainDate): Reason => ({
    rule: 'law-1',
    row: 'D2',
    text: `The employer promised a decision by ${dayText(date)}. Wait until that has passed.`,
  }),
  held: (until: Temporal.Instant, timeZone: string): Reason => ({
    rule: 'law-1',
    row: 'B2',
    text: `The employer asked for no contact before ${dayTextIn(until, timeZone)}.`,
  }),
  appointment: (date: Temporal.PlainDate): Reason => ({
    rule: 'law-1',
    row: 'B2',
    text: `The employer asked you to get in touch on ${dayText(date)}. Follow-ups wait until that is done.`,
  }),
  away: (contact: Contact, returnsOn: Temporal.PlainDate): Reason => ({
    rule: 'law-4',
    text: `${contact.name} is away until ${dayText(returnsOn)}.`,
  }),
  capped: (contact: Contact, messages: number, days: number): Reason => ({
    rule: 'law-3',
    row: 'A6',
    text: `${contact.name} gets at most ${messages} such messages from all candidates in any ${days} days.`,
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
  missingAddress: (contact: Contact, channel: Channel): Reason => ({
    rule: 'collect_contacts',
    row: 'C1',
    text: missingText(contact, channel),
  }),
  movedEarlier: (): Reason => ({
    rule: 'law-2',
    text: 'The deadline falls on a closed moment, so this goes out before it.',
  }),
  movedLater: (): Reason => ({
    rule: 'law-2',
    text: 'The day is closed there, so this waits for the next business day.',
  }),
  afterDeadline: (): Reason => ({
    rule: 'law-2',
    text: 'No allowed moment lies before the deadline, so this goes out on the first open day after it.',
  }),
  overdue: (since: Temporal.PlainDate): Reason => ({
    rule: 'law-2',
    text: `It was due on ${dayText(since)} and is dated anew.`,
  }),
  stopped: (outcome: OutcomeFact): Reason => ({ rule: 'law-4', ...outcomeText[outcome.type] }),
  interviewCancelled: (): Reason => ({ rule: 'law-4', text: 'The interview was cancelled.' }),
  recorded: (kind: StepKind, state: 'done' | 'sent', date: Temporal.PlainDate): Reason => ({
    rule: 'law-7',
    text: `${kindText[kind]}: ${state} on ${dayText(date)}. What is ${state} stays in the plan.`,
  }),
};

const outcomeText: Record<OutcomeFact['type'], { readonly row?: string; readonly text: string }> = {
  rejection: { row: 'D6', text: 'The employer chose someone else.' },
  withdrawn: { text: 'The application was withdrawn.' },
  declined: { text: 'The offer was declined.' },
  offer: { row: 'D7', text: 'There is an offer.' },
  accepted: { text: 'The offer was accepted.' },
};

function missingText(contact: Contact, channel: Channel): string {
  switch (channel) {
    case 'phone':
      return `The phone number of ${contact.name} is missing.`;
    case 'handwritten':
      return `The postal address of ${contact.name} is missing.`;
    case 'linkedin':
      return `The LinkedIn profile of ${contact.name} is missing.`;
    case 'email':
    case 'in_person':
    case 'portal':
      return `The e-mail address of ${contact.name} is missing.`;
  }
}

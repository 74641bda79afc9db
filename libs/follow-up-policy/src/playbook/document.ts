import { z } from 'zod';
import { channels, type StepKind } from '../types.js';

/**
 * The shape of a playbook document: a tenant's follow-up policy as plain JSON. Everything that the document
 * can say stands here, so the JSON Schema and the types come from this one place.
 */

/** Rows of the guides that a rule may cite. */
export const guideRows = [
  ...[
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A7',
    'B1',
    'B2',
    'B3',
    'B4',
    'B′',
    'C1',
    'C2',
    'C3',
    'C4',
    'C5',
    'C6',
  ],
  ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'],
] as const;

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day, such as 09:00')
  .describe('A wall-clock time, HH:MM.');
const span = z
  .strictObject({ from: clock, to: clock })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'a time after `from`' });

const count = (most: number, meaning: string) => z.int().min(1).max(most).describe(meaning);
const date = z.iso.date('a date, such as 2026-12-24');

const ruleBase = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/, 'a name of small letters, digits and hyphens')
    .describe('Names the rule within the playbook; the steps that it makes cite it.'),
  when: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('A condition in CEL over the documented vocabulary; without one the rule always applies.'),
  owner: z
    .enum(['candidate', 'advisor'])
    .default('candidate')
    .describe('Who does it: the candidate or the advisor.'),
  template: z
    .string()
    .min(1)
    .max(100)
    .optional()
    .describe('The message template to draft from; by default the one of the kind and channel.'),
  cites: z.array(z.enum(guideRows)).min(1).describe('Rows of the guides that the rule follows.'),
};

const rule = <K extends StepKind, S extends z.ZodRawShape>(kind: K, meaning: string, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...ruleBase, ...shape }).describe(meaning);

const on = <const E extends string>(event: E) =>
  z
    .literal(event)
    .default(event as never)
    .describe(`The event that calls for it: ${event.replaceAll('_', ' ')}.`);

const endOfDay = z.strictObject({
  endOfDay: z.literal(true).describe('Until the end of the day, in the candidate’s zone.'),
  atLeastHours: z.number().min(0).max(24).default(0).describe('Open at least this long, even past midnight.'),
});
const hours = z.strictObject({ hours: count(24 * 14, 'Elapsed hours after the event.') });
const days = z.strictObject({ days: count(60, 'Until the end of the day, this many days later.') });
const businessDays = z.strictObject({
  businessDays: count(20, 'Until the end of the allowed hours, this many business days later.'),
});
const nextDay = z.strictObject({ nextDay: z.literal(true).describe('On the day after the event.') });

const taskWindow = z.union([endOfDay, hours, days]);
const contactWindow = z.union([hours, businessDays, nextDay]);
const channel = z.enum(channels);
const limit = (most: number) => count(most, 'At most this many; nothing repeats without a bound.');

export const ruleSchema = z.discriminatedUnion('kind', [
  rule('collect_contacts', 'Note who was there and how to reach them.', {
    on: on('interview_started'),
    window: taskWindow,
  }),
  rule('debrief', 'The candidate’s own look back.', { on: on('interview_ended'), window: taskWindow }),
  rule('record_next_steps', 'Write down what happens next.', {
    on: on('interview_ended'),
    window: taskWindow,
  }),
  rule('research', 'Learn more about the employer.', { on: on('interview_ended'), window: taskWindow }),
  rule('thank_you', 'A thank-you to people of the interview, one each.', {
    on: on('interview_ended'),
    to: z.array(z.enum(['participants', 'schedulers'])).min(1),
    channel: z.enum(['email', 'handwritten']),
    window: contactWindow,
    hard: z.boolean().default(true),
    tooLateAfterBusinessDays: count(20, 'An unsent note is given up this long after its due.').default(5),
    withhold: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('Says why no thank-you goes out to these people; then none does.'),
  }),
  rule('submit', 'Send what the employer asked for.', { on: on('submission_requested'), window: hours }),
  rule('directed_contact', 'Get in touch as the employer asked.', { on: on('contact_directed') }),
  rule('notify_referee', 'Tell a referee that they may be called.', {
    on: on('interview_planned'),
    window: z.strictObject({
      hoursBefore: count(24 * 14, 'From this many elapsed hours before the interview.'),
      hoursAfter: count(24 * 14, 'Until this many elapsed hours after its end.'),
    }),
  }),
  rule('inform_referrer', 'Tell the person who referred the candidate.', {
    on: on('interview_ended'),
    window: hours,
  }),
  rule('follow_up', 'A word while the employer is silent.', {
    on: on('silence'),
    channel,
    cadence: z.strictObject({
      everyDays: z.int().min(7).max(60).describe('Calendar days between two follow-ups.'),
      limit: limit(12),
      businessDaysAfterPromise: count(10, 'The first one comes this long after a promised date.'),
    }),
  }),
  rule('follow_up_call', 'A call once a promised date is past.', {
    on: on('promise_passed'),
    window: z.strictObject({
      businessDaysAfterPromise: count(10, 'From this many business days after the promised date.'),
    }),
  }),
  rule('prepare_interview', 'Prepare for the next interview.', {
    on: on('interview_planned'),
    window: z.strictObject({ hoursBefore: count(24 * 14, 'From this many elapsed hours before it starts.') }),
  }),
  rule('keep_applying', 'Keep other options open, week by week.', {
    on: on('week_started'),
    target: count(100, 'Applications to send in a week.').optional(),
  }),
  rule('rejection_reply', 'A gracious answer to a rejection.', {
    on: on('rejected'),
    channel,
    window: contactWindow,
    hard: z.boolean().default(true),
  }),
  rule('feedback_request', 'A question about how the candidate did.', {
    on: z
      .enum(['rejected', 'interview_ended'])
      .default('rejected')
      .describe('After a rejection, or after each interview.'),
    to: z
      .enum(['decision_maker', 'client'])
      .default('decision_maker')
      .describe('Who rejected or decides; or the client: the hiring manager, else HR.'),
    channel,
    window: contactWindow,
    capped: z.boolean().default(true).describe('Whether it counts for the cap and keeps to it.'),
  }),
  rule('stay_in_touch', 'A sign of life every few months after a rejection.', {
    on: on('rejected'),
    channels: z
      .array(channel)
      .min(1)
      .describe('The first of these by which the contact can be reached, else the last.'),
    cadence: z.strictObject({
      everyMonths: z.int().min(1).max(12).describe('Calendar months between two messages.'),
      limit: limit(12),
    }),
  }),
  rule('offer_review', 'Weigh an offer in time.', {
    on: on('offered'),
    window: z.strictObject({
      businessDaysBeforeDeadline: count(10, 'Done this many business days before the offer’s deadline.'),
      businessDays: count(20, 'Without a deadline: this many business days after the offer.'),
    }),
  }),
  rule('negotiate', 'Negotiate, once the offer is reviewed.', {
    on: on('offered'),
    channel,
    window: businessDays.describe('Until the offer’s deadline; without one, this many business days.'),
  }),
]);

/** One rule: when (event and condition), for whom, what, when due, and the rows that it follows. */
export type Rule = z.infer<typeof ruleSchema>;
export type RuleOf<K extends StepKind> = Extract<Rule, { readonly kind: K }>;

/** Days on which a tenant writes to nobody, beside the public holidays. */
const closedDays = z
  .strictObject({
    name: z.string().min(1).max(100),
    from: date,
    to: date.optional().describe('The last closed day; by default `from`.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'an ISO 3166-1 country code, such as US')
      .optional()
      .describe('Only for recipients of this country.'),
  })
  .refine(({ from, to }) => to === undefined || from <= to, {
    path: ['to'],
    message: 'a date not before `from`',
  });
export type ClosedDays = z.infer<typeof closedDays>;

export const playbookSchema = z
  .strictObject({
    format: z.literal(1).default(1).describe('The version of this document format.'),
    name: z.string().min(1).max(60).describe('What people call it.'),
    version: z.int().min(1).default(1).describe('Counts the versions of this playbook.'),
    description: z.string().max(500).optional(),
    tone: z
      .enum(['warm', 'plain', 'formal'])
      .default('warm')
      .describe('How messages sound, where a template has several wordings.'),
    allowedHours: z
      .strictObject({
        soft: span.describe('For what can wait.'),
        hard: span.describe('For what has a hard deadline.'),
      })
      .refine(({ soft, hard }) => [soft, hard].every(({ from, to }) => from >= '06:00' && to <= '22:00'), {
        message: 'hours between 06:00 and 22:00',
      })
      .describe(
        'When a recipient may be written to, in the recipient’s zone on the recipient’s business days.',
      ),
    callWindows: z
      .array(span)
      .min(1)
      .max(10)
      .refine((windows) => windows.every(({ from, to }) => from >= '06:00' && to <= '22:00'), {
        message: 'windows between 06:00 and 22:00',
      })
      .describe('When a recipient may be called; cut to the employer’s business hours.'),
    cap: z
      .strictObject({
        messages: count(20, 'At most this many capped messages to one contact, over all candidates…'),
        hours: z
          .int()
          .min(24)
          .max(24 * 31)
          .describe('…in any span of this many elapsed hours.'),
      })
      .describe('Follow-ups, calls, feedback requests and stay-in-touch messages count.'),
    holidays: z
      .strictObject({ alsoClosed: z.array(closedDays).max(200).default([]) })
      .default({ alsoClosed: [] })
      .describe('Public holidays of the recipient’s country always count; further closed days may be added.'),
    rules: z.array(ruleSchema).min(1).max(100),
  })
  .describe('A follow-up playbook of Afterword.');

/** A follow-up policy as plain JSON data. The laws of the planner hold whatever it says. */
export type PlaybookDocument = z.infer<typeof playbookSchema>;

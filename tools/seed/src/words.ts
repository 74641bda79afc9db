/** What people said and wrote, in the demo. The guides' rows that they bear on: B4 (feedback), C2 and E2 (debriefs). */

type Words = readonly [string, ...string[]];

export const WEAK_ANSWERS: Words = [
  'Why I left the lab after one year',
  'What I would do in the first ninety days: too general',
  'The question about conflict in a team, I had no example ready',
  'How I would price the risk, I mixed up two methods',
  'My notice period, I was not sure',
  'Where I see myself in five years',
  'The whiteboard problem: right in the end, but slow',
  'Why this company and not a competitor',
];

export const IDEAS: Words = [
  'A short checklist for the night shift, as we had it at the clinic',
  'Test the weekly releases with two pilot customers first',
  'Put the forecast next to last year’s actuals, one page',
  'A student panel to try the onboarding',
  'Share the recall timeline with suppliers from day one',
  'Use the open customs data to warn of delays',
];

export const OPEN_POINTS: Words = [
  'Who would I report to?',
  'How much travel is it really?',
  'Is the start date fixed?',
  'Do they sponsor a visa?',
  'How is the team split between the two sites?',
];

export const QUESTIONS: readonly [
  { readonly question: string; readonly answer: string },
  ...{ readonly question: string; readonly answer: string }[],
] = [
  {
    question: 'Tell us about a project that went wrong.',
    answer: 'The scheduling tool: found it in week two, cut the scope, told the sponsor the same day.',
  },
  {
    question: 'Why do you want to work here?',
    answer: 'The plant visit, and that the team writes down what it learns.',
  },
  {
    question: 'How do you work with people who disagree with you?',
    answer: 'Ask for their numbers first. The example with the two forecasts.',
  },
  {
    question: 'What would you do in your first month?',
    answer: 'Listen, sit with each shift once, then propose one small thing.',
  },
  { question: 'Which of our products would you drop?', answer: '' },
];

export const DECISION_BY: Words = [
  'We want to have decided by {day}.',
  'You will hear from us by {day}, one way or the other.',
  'The panel meets once more; expect an answer by {day}.',
];

export const NO_CONTACT_BEFORE: Words = [
  'It will take us a while. Nothing will happen before {day}.',
  'We are closed for stocktaking; get in touch from {day} on.',
  'Half the panel travels, so give us until {day}.',
];

export const CHANNEL_ONLY: Words = [
  'E-mail is best, I am hardly ever at my desk.',
  'Write rather than call. The whole team reads that mailbox.',
];

export const SUBMISSIONS: readonly [Submission, ...Submission[]] = [
  {
    what: 'two writing samples',
    how: 'material',
    quote: 'Send me two writing samples, whatever you are proud of.',
  },
  {
    what: 'the coding exercise',
    how: 'test',
    quote: 'You will find the exercise in your mail. A day is enough.',
  },
  {
    what: 'the names of two referees',
    how: 'material',
    quote: 'Two people whom we may call would help us a lot.',
  },
  {
    what: 'the slides of your case',
    how: 'material',
    quote: 'Could I have your slides? I want to show them around.',
  },
];

export interface Submission {
  readonly what: string;
  readonly how: 'material' | 'test';
  readonly quote: string;
}

export const CONTACT_AT: Words = [
  'Ring me on {day}, I will know more then.',
  'Drop me a line on {day}, and we find a time for round two.',
];

export const REJECTIONS: Words = [
  'We have decided to go on with another candidate.',
  'It was close. In the end somebody had done exactly this before.',
  'The position was filled from within.',
  'We liked talking to you, but we need more years in the field.',
];

export const OFFERS: Words = [
  'We would be glad to have you. The letter is attached.',
  'The team was unanimous: we want you to join us.',
  'Here is our offer; ask whatever is unclear.',
];

export const REPLIES: Words = [
  'Thank you for your note. We are still talking to two others and will come back to you.',
  'Good to hear from you. The decision is with the board now; I expect it shortly.',
  'Thanks for the article, I passed it on to the team. No news yet, I am sorry.',
  'You are still very much in the picture. Budget talks take longer than I thought.',
];

export const FEEDBACK: Words = [
  'You know the subject. Shorter answers would have helped: say the result first.',
  'The case was strong. What was missing was experience with a live system.',
  'Everybody enjoyed the conversation. Ask more about us the next time, it shows interest.',
  'You were our second choice, and I would like to see you apply again in the spring.',
];

export const OUT_OF_OFFICE: Words = [
  'I am out of the office until {day} and read my mail when I am back.',
  'Thank you for your message. I am travelling and will answer from {day} on.',
];

/** A day as somebody writes it, such as "Friday, 4 December". */
export const dayInWords = (day: Temporal.PlainDate): string => LONG_DAY.format(day);

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

import type { StepKind } from '@afterword/follow-up-policy';
import type { Step } from './ports.js';

type Titled = Pick<Step, 'kind' | 'channel' | 'contactName' | 'employerName'>;

/** What to do, in a few words, as the candidate reads it in lists and mails. */
export function stepTitle(step: Titled): string {
  return TITLES[step.kind](step.contactName ?? step.employerName, step);
}

const TITLES: { readonly [K in StepKind]: (whom: string, step: Titled) => string } = {
  collect_contacts: () => 'Collect the addresses of everyone you met',
  debrief: () => 'Write down how it went',
  record_next_steps: () => 'Write down what happens next',
  thank_you: (whom, { channel }) => (channel === 'handwritten' ? `Thank ${whom} by hand` : `Thank ${whom}`),
  submit: (whom) => `Send ${whom} what they asked for`,
  directed_contact: (whom, { channel }) =>
    channel === 'phone' ? `Call ${whom}, as agreed` : `Write to ${whom}, as agreed`,
  research: (_, { employerName }) => `Read up on ${employerName}`,
  notify_referee: (whom) => `Tell ${whom} that they may be called`,
  inform_referrer: (whom) => `Tell ${whom} how it went`,
  follow_up: (whom) => `Follow up with ${whom}`,
  follow_up_call: (whom) => `Call ${whom} and ask how it goes`,
  prepare_interview: (_, { employerName }) => `Prepare for the interview at ${employerName}`,
  keep_applying: () => 'Keep looking and applying',
  rejection_reply: (whom) => `Thank ${whom} for their answer`,
  feedback_request: (whom) => `Ask ${whom} for feedback`,
  stay_in_touch: (whom) => `Stay in touch with ${whom}`,
  offer_review: (_, { employerName }) => `Look through the offer of ${employerName}`,
  negotiate: (whom) => `Talk about the offer with ${whom}`,
};

/** What each kind of step is called in a playbook. */
export const ruleTitles: Readonly<Record<string, string>> = {
  collect_contacts: 'Collect contacts',
  debrief: 'Check in',
  record_next_steps: 'Write down what is next',
  thank_you: 'Thank everyone',
  submit: 'Send what they asked',
  directed_contact: 'Be in touch as asked',
  research: 'Read up on them',
  notify_referee: 'Warn referees',
  inform_referrer: 'Tell the referrer',
  follow_up: 'Follow up on silence',
  follow_up_call: 'Call past their date',
  prepare_interview: 'Prepare for the next one',
  keep_applying: 'Keep applying',
  rejection_reply: 'Reply to a rejection',
  feedback_request: 'Ask for feedback',
  stay_in_touch: 'Stay in touch',
  offer_review: 'Look at the offer',
  negotiate: 'Talk about the offer',
  allowedHours: 'Hours',
  callWindows: 'When to call',
  cap: 'Contacts per person',
};

/** Kinds in the order in which they come up. */
export const RULE_ORDER: readonly string[] = Object.keys(ruleTitles);

/** What becomes of a step, after the number of plans that it concerns. */
export const changeWords: Readonly<Record<string, string>> = {
  ADDED: 'more',
  REMOVED: 'gone',
  EARLIER: 'earlier',
  LATER: 'later',
  CHANGED: 'done otherwise',
};

/** `tooLateAfterBusinessDays` or `guide-b-prime` as people write it: “Too late after business days”. */
export function humanised(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const ruleTitle = (name: string): string => ruleTitles[name] ?? humanised(name);

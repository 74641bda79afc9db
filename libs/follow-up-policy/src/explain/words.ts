// Stryker disable StringLiteral: sentences are for people; tests read the rules and rows beside them.
import type { Channel, Contact, StepKind } from '../types.js';

/** Names of channels and kinds as sentences use them. */

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

/** What of a contact is not known, for a channel that needs it. */
export function missingText(contact: Contact, channel: Channel): string {
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

import { wordings } from '../preset.js';

/** Rows B2, D2: what the employer asked for, to the letter and promptly. */
export const directedContacts = [
  ...wordings(
    { kind: 'directed_contact', channel: 'email', language: 'en' },
    {
      'as-you-asked': {
        subject: '{{ application.role }}: as you asked',
        body: `
{{ contact.greeting }},

You asked me to write{% if directions.contactOn %} on {{ directions.contactOn }}{% endif %}, so here I am. {% if interview.topic %}I have gone on thinking about {{ interview.topic }} since we spoke.{% endif %} {% if application.fit %}What I would bring is {{ application.fit }}.{% endif %}

What would be a good next step for you? I am ready for it.

With kind regards,
{{ sender.name }}`,
      },
      'on-the-day': {
        subject: 'Our appointment to be in touch',
        body: `
{{ contact.greeting }},

This is the message that we agreed on{% if interview.date %} when we met on {{ interview.date }}{% endif %}. I would still like to work as {{ application.role }} at {{ employer.name }}{% if application.interest %}; what draws me is {{ application.interest }}{% endif %}.

Please tell me how I can help you from here, and whether another conversation would be of use.

Best wishes,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'directed_contact', channel: 'portal', language: 'en' },
    {
      'here-as-agreed': {
        body: `
{{ contact.greeting }},

As agreed, I am writing here{% if directions.contactOn %} on {{ directions.contactOn }}{% endif %}. I would like to go on with my application as {{ application.role }}{% if application.fit %} and would bring {{ application.fit }}{% endif %}.

What do you need from me next?

Kind regards,
{{ sender.name }}`,
      },
      'your-word': {
        body: `
{{ contact.greeting }},

You gave me this day to write, and I am glad to. {% if interview.topic %}I have used the time to read about {{ interview.topic }}.{% endif %} I am ready for the next step whenever you are.

Best regards,
{{ sender.name }}`,
      },
    },
  ),
];

export const submissions = [
  ...wordings(
    { kind: 'submit', channel: 'email', language: 'en' },
    {
      'here-it-is': {
        subject: '{{ application.role }}: {{ directions.material | default: "what you asked for" }}',
        body: `
{{ contact.greeting }},

Here is {{ directions.material | default: "what you asked for" }}, attached to this message.{% if enclosure.link %} It is also at {{ enclosure.link }}{% endif %}

If the form is not what you need, tell me and I will change it today. Thank you for reading it.

With kind regards,
{{ sender.name }}`,
      },
      'as-requested': {
        subject: 'For you: {{ directions.material | default: "my documents" }}',
        body: `
{{ contact.greeting }},

You wanted to see {{ directions.material | default: "some documents" }}{% if directions.submitBy %} by {{ directions.submitBy }}{% endif %}. You find it enclosed. {% if debrief.repair %}May I add a word to our talk: {{ debrief.repair }}{% endif %}

I am happy to explain any part of it.

Best regards,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'submit', channel: 'portal', language: 'en' },
    {
      uploaded: {
        body: `
{{ contact.greeting }},

With this I hand in {{ directions.material | default: "what you asked for" }} towards the {{ application.role }} position. Should a page be missing, I will add it the same day.

Kind regards,
{{ sender.name }}`,
      },
      'in-your-portal': {
        body: `
{{ contact.greeting }},

You find {{ directions.material | default: "my documents" }} here{% if directions.submitBy %}, ahead of {{ directions.submitBy }}{% endif %}. I am glad to answer questions about it.

Best wishes,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'submit', channel: 'in_person', language: 'en' },
    {
      'handed-in': {
        body: `
For {{ contact.name }}, {{ employer.name }}

Enclosed is {{ directions.material | default: "what you asked for" }}, from {{ candidate.name }}, who interviewed as {{ application.role }}.{% if candidate.phone %} For any question: {{ candidate.phone }}.{% endif %}

With kind regards,
{{ sender.name }}`,
      },
      'cover-note': {
        body: `
{{ contact.greeting }},

I am leaving {{ directions.material | default: "your documents" }} with your front desk. Thank you for taking the time to look through it.

Best regards,
{{ sender.name }}`,
      },
    },
  ),
];

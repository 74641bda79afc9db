import { wordings } from '../preset.js';

/** For agencies: a candidate does not chase the agency's client, the advisor writes. */
export const advisorEmails = [
  ...wordings(
    { kind: 'thank_you', channel: 'email', language: 'en', writer: 'advisor' },
    {
      'for-the-candidate': {
        subject: '{{ candidate.name }}: thank you for the interview',
        body: `
{{ contact.greeting }},

Thank you for seeing {{ candidate.name }}{% if interview.weekday %} on {{ interview.weekday }}{% endif %}. {% if interview.topic %}I hear that {{ interview.topic }} took up much of the hour, and that it was time well spent.{% endif %}
{% if debrief.repair %}
{{ candidate.firstName }} asked me to pass something on: “{{ debrief.repair }}”
{% endif %}
I will be in touch as you decide. If anything is unclear, I am glad to find it out.

With kind regards,
{{ sender.name }}`,
      },
      'back-from-you': {
        subject: 'Back from {{ employer.name }}',
        body: `
{{ contact.greeting }},

{{ candidate.firstName }} came back from you with a full notebook{% if interview.topic %}, most of it on {{ interview.topic }}{% endif %}. {% if application.fit %}I am more convinced than before of what you would gain: {{ application.fit }}.{% endif %}

You took a good deal of time for us, which I know to value. What would you like to see next?

Best wishes,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'follow_up', channel: 'email', language: 'en', writer: 'advisor' },
    {
      'what-else': {
        subject: '{{ candidate.name }}, {{ application.role }}: what else would help?',
        body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% else %}The search for a {{ application.role }} is still on my desk.{% endif %} {{ candidate.name }} is as keen as on the day of the interview{% if interview.topic %}, and has read more on {{ interview.topic }} since{% endif %}.

What else would you like to know? A reference or a second talk is quickly arranged.

With kind regards,
{{ sender.name }}`,
      },
      'in-mind': {
        subject: 'To keep {{ candidate.firstName }} in mind',
        body: `
{{ contact.greeting }},

I would like you to keep {{ candidate.name }} in mind. {% if application.fit %}You would get {{ application.fit }}.{% endif %} {% if interview.topic %}The exchange with you on {{ interview.topic }} left its mark.{% endif %}
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}
{% endif %}
May I call you this week for five minutes?

Best regards,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'feedback_request', channel: 'email', language: 'en', writer: 'advisor' },
    {
      'your-impressions': {
        subject: 'Your impressions of {{ feedback.candidates | default: candidate.name | sentence }}',
        body: `
{{ contact.greeting }},

You have met {% if feedback.candidates %}{{ feedback.candidates | sentence }}{% else %}{{ candidate.name }} for the {{ application.role }} position{% endif %}. What was strong, and what was missing? A line on each is enough.
{% if feedback.link %}
The form takes two minutes: {{ feedback.link }}
{% endif %}
I pass on only what you allow me to.

With kind regards,
{{ sender.name }}`,
      },
      'while-fresh': {
        subject: 'Two minutes while it is fresh',
        body: `
{{ contact.greeting }},

Your impressions are worth most while they are fresh. How did you find {{ feedback.candidates | default: candidate.name | sentence }}?
{% if feedback.link %}
Here you can tick them off: {{ feedback.link }}
{% else %}
A reply in your own words is perfect.
{% endif %}
It helps me to send you the right people.

Best wishes,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'negotiate', channel: 'email', language: 'en', writer: 'advisor' },
    {
      'close-to-yes': {
        subject: '{{ candidate.name }} is close to a yes',
        body: `
{{ contact.greeting }},

Thank you for the offer{% if offer.terms %} of {{ offer.terms }}{% endif %}. {{ candidate.name }} wants to come. {% if offer.ask %}With {{ offer.ask }} we would be done.{% else %}There is one point to settle in the terms.{% endif %}
{% if offer.evidence %}
{{ offer.evidence }}
{% endif %}
{% if offer.deadline %}You have our answer by {{ offer.deadline }}.{% else %}You have our answer within days.{% endif %}

With kind regards,
{{ sender.name }}`,
      },
      'ten-minutes': {
        subject: 'Ten minutes about the offer?',
        body: `
{{ contact.greeting }},

{{ candidate.firstName }} was glad to get your offer. Before the yes I would like to talk with you about the terms{% if offer.ask %}; the wish is {{ offer.ask }}{% endif %}. {% if offer.evidence %}To put it in place: {{ offer.evidence }}{% endif %}

When can I reach you?

Best regards,
{{ sender.name }}`,
      },
    },
  ),
];

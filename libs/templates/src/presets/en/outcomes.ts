import { wordings } from '../preset.js';

/** Rows B4, D6: thank, stay open to later roles. */
export const rejectionReplies = [
  ...wordings(
    { kind: 'rejection_reply', channel: 'email', language: 'en' },
    {
      'door-open': {
        subject: 'Thank you for telling me',
        body: `
{{ contact.greeting }},

Thank you for letting me know, and for the time that all of you gave me. {% if interview.topic %}I learned a good deal about {{ interview.topic }} along the way.{% endif %}

I would be glad to hear from you if another role comes up that fits. Until then I wish you and the person you chose a good start.

With kind regards,
{{ sender.name }}`,
      },
      'good-to-know-you': {
        subject: '{{ application.role }}: thank you, and all the best',
        body: `
{{ contact.greeting }},

I had hoped for a different answer, and I respect this one. Getting to know {{ employer.name }} was worth it{% if application.interest %}; {{ application.interest }} is still what I am after{% endif %}.

Please keep my papers if you may. I would apply to you again.

Best wishes,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'rejection_reply', channel: 'handwritten', language: 'en' },
    {
      'kind-word': {
        body: `
{{ contact.greeting }},

Thank you for the friendly way in which you told me. I enjoyed every conversation{% if interview.topic %}, most of all the one about {{ interview.topic }}{% endif %}, and would be glad to meet you again.

With best wishes,
{{ sender.name }}`,
      },
      'another-time': {
        body: `
{{ contact.greeting }},

Another time, perhaps. I have come to like {{ employer.name }}, and hope that our paths cross in a year or two.

Kind regards,
{{ sender.name }}`,
      },
    },
  ),
];

/** Rows B4, D6: one thing to learn from it. */
export const feedbackRequests = wordings(
  { kind: 'feedback_request', channel: 'email', language: 'en' },
  {
    'one-thing': {
      subject: 'One thing that I could do better',
      body: `
{{ contact.greeting }},

May I ask you a favour, now that the decision is behind you? If there is one thing that I could do better next time, I would be grateful to hear it. A single sentence is enough.
{% if feedback.link %}
This form takes two minutes, and only my advisor and I read it: {{ feedback.link }}
{% endif %}
Thank you, whether or not you find the time.

With kind regards,
{{ sender.name }}`,
    },
    'to-learn': {
      subject: 'A favour, to learn from',
      body: `
{{ contact.greeting }},

I would like to learn from my interview as {{ application.role }}. What was strong, and what was missing? {% if interview.topic %}My answers on {{ interview.topic }} would interest me most.{% endif %}
{% if feedback.link %}
You can tick a few boxes here: {{ feedback.link }}
{% else %}
A short reply to this message is all I ask for.
{% endif %}
I understand if your rules forbid it.

Best regards,
{{ sender.name }}`,
    },
  },
);

/** Rows D6, A4: visible every few months, each time with something. */
export const stayingInTouch = [
  ...wordings(
    { kind: 'stay_in_touch', channel: 'email', language: 'en' },
    {
      'read-and-thought': {
        subject: '{{ enclosure.title | default: "Something I read" }}',
        body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% elsif enclosure.title %}I thought that {{ enclosure.title }} might interest you.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% else %}I still follow what {{ employer.name }} does.{% endif %} {% if contact.sharedInterest %}And there is always {{ contact.sharedInterest }}.{% endif %}

I hope that all is well with you. No reply needed.

Kind regards,
{{ sender.name }}`,
      },
      'what-i-do-now': {
        subject: 'A greeting, and what I do now',
        body: `
{{ contact.greeting }},

Some months have passed since we met{% if interview.topic %} and talked about {{ interview.topic }}{% endif %}. {% if application.fit %}I have gone on with what I told you of: {{ application.fit }}.{% else %}I have gone on learning.{% endif %}
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %} Congratulations.
{% endif %}
If a role opens that you think of me for, I would be happy to hear of it.

With best wishes,
{{ sender.name }}`,
      },
      'for-your-shelf': {
        subject: 'For your shelf',
        body: `
{{ contact.greeting }},

{% if enclosure.title %}Here is {{ enclosure.title }} for your shelf.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}{{ tidbit.text }}{% else %}You came to my mind this week.{% endif %} {% if interview.remark %}I remember you saying that {{ interview.remark }}.{% endif %}

With thanks for that conversation, and good wishes for the season.

Warm regards,
{{ sender.name }}`,
      },
      'still-a-reader': {
        subject: 'Still a reader of yours',
        body: `
{{ contact.greeting }},

I keep an eye on {{ employer.name }}, as you see. {% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% endif %} {% if application.interest %}For me it is still about {{ application.interest }}.{% endif %}

How are things with you?

Best regards,
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'stay_in_touch', channel: 'linkedin', language: 'en' },
    {
      'to-connect': {
        body: `
{{ contact.greeting }}, I enjoyed our talk{% if interview.topic %} about {{ interview.topic }}{% endif %} and would like to stay in touch here. {% if tidbit.text %}{{ tidbit.text }}{% endif %}

{{ sender.name }}`,
      },
      'an-article': {
        body: `
{{ contact.greeting }}, {% if enclosure.title %}this made me think of you: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}congratulations. {{ tidbit.text }}{% else %}I hope that all goes well at {{ employer.name }}.{% endif %} Good wishes from {{ sender.name }}`,
      },
    },
  ),
];

/** Row D7: infrequent, simple, with evidence. */
export const negotiations = wordings(
  { kind: 'negotiate', channel: 'email', language: 'en' },
  {
    'glad-and-one-question': {
      subject: 'Your offer: glad, and one question',
      body: `
{{ contact.greeting }},

Thank you for the offer{% if offer.terms %} of {{ offer.terms }}{% endif %}. I want to work with you, and I have one question before I say yes.
{% if offer.evidence %}
{{ offer.evidence }}
{% endif %}
{% if offer.ask %}I would like to ask for {{ offer.ask }}.{% else %}Is there room to talk about the terms?{% endif %} {% if application.fit %}I bring {{ application.fit }}, and would use it from the first week.{% endif %}

{% if offer.deadline %}You will have my answer by {{ offer.deadline }} in any case.{% else %}You will have my answer within days in any case.{% endif %}

With kind regards,
{{ sender.name }}`,
    },
    'could-we-talk': {
      subject: '{{ application.role }}: could we talk about the terms?',
      body: `
{{ contact.greeting }},

Your offer made my day. Could we speak for ten minutes about the terms{% if offer.deadline %} before {{ offer.deadline }}{% endif %}? {% if offer.ask %}My hope is {{ offer.ask }}.{% endif %} {% if offer.evidence %}I have looked at what is paid elsewhere. {{ offer.evidence }}{% endif %}

Whatever we find, I am looking forward to {{ employer.name }}.

Best wishes,
{{ sender.name }}`,
    },
  },
);

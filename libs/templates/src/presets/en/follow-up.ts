import { wordings } from '../preset.js';

/**
 * Rows A3, A4, A7, B3, C4, C5, E4: who one is, something fresh, a thought on what was talked about, an offer to answer
 * questions. Never only the question whether they have decided.
 */
export const followUpEmails = wordings(
  { kind: 'follow_up', channel: 'email', language: 'en' },
  {
    'news-of-yours': {
      subject: '{{ application.role }}: your news, and a thought',
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} ({{ tidbit.link }}){% endif %} It made me think of our conversation{% if interview.topic %} about {{ interview.topic }}{% endif %}.{% else %}I often think of our conversation{% if interview.topic %} about {{ interview.topic }}{% endif %}.{% endif %}

I am still keen on the position{% if application.fit %}, and would bring {{ application.fit }}{% endif %}. How is the search going? If there is anything about me that you would like to know, please ask.

With kind regards,
{{ sender.name }}`,
    },
    'a-short-introduction': {
      subject: '{{ sender.name }}, {{ application.role }}',
      body: `
{{ contact.greeting }},

We met{% if interview.date %} on {{ interview.date }}{% endif %} about the {{ application.role }} position; I am the one {% if interview.topic %}who asked about {{ interview.topic }}{% else %}who wants to learn more about {{ employer.name }}{% endif %}.
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}
{% endif %}
{% if application.interest %}What draws me is {{ application.interest }}, now as then.{% else %}My interest is what it was on that day.{% endif %} May I send you anything that helps?

Kind regards,
{{ sender.name }}`,
    },
    'something-useful': {
      subject: 'Something that may be useful to you',
      body: `
{{ contact.greeting }},

{% if enclosure.title %}I came across {{ enclosure.title }} and thought of you.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}{{ tidbit.text }}{% else %}Since we met I have kept reading{% if interview.topic %} about {{ interview.topic }}{% endif %}.{% endif %} {% if contact.sharedInterest %}It goes well with our liking for {{ contact.sharedInterest }}.{% endif %}

{% if debrief.idea %}It also led me to an idea for {{ employer.name }}: {{ debrief.idea }}.{% else %}I would like to put what I learn to use at {{ employer.name }}.{% endif %}

There is no need to answer. Should a question come up, I am here.

Best wishes,
{{ sender.name }}`,
    },
    'since-then': {
      subject: 'What I have done since we spoke',
      body: `
{{ contact.greeting }},

Since {% if interview.date %}{{ interview.date }}{% else %}our conversation{% endif %} I have read on{% if interview.topic %} about {{ interview.topic }}{% endif %}, partly because of you. {% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% endif %}

I would still choose this position. {% if application.fit %}My contribution would be {{ application.fit }}.{% endif %} Could you tell me what the next step looks like on your side, and whether I can make it easier?

Warm regards,
{{ sender.name }}`,
    },
    'two-lines': {
      subject: 'Two lines{% if interview.topic %} on {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% else %}I hope that your week is a good one.{% endif %} {% if interview.topic %}It brought me back to {{ interview.topic }}.{% endif %}

You know where to find me, and that I would be glad to work as {{ application.role }} with you.

With best wishes,
{{ sender.name }}`,
    },
    'a-question-back': {
      subject: 'A question{% if interview.topic %} about {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

{% if debrief.openPoint %}One thing has kept me busy: {{ debrief.openPoint }}{% elsif interview.topic %}I would love to hear more about {{ interview.topic }} one day.{% else %}I would love to hear more about your work one day.{% endif %}
{% if tidbit.text %}
I also have news to share. {{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}
{% endif %}
As {{ application.role }} I could follow that up properly. Please tell me if a reference, a sample of my work or another talk would be of use.

Best regards,
{{ sender.name }}`,
    },
  },
);

export const followUpCards = wordings(
  { kind: 'follow_up', channel: 'handwritten', language: 'en' },
  {
    'a-card-between': {
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% else %}I still think of our talk.{% endif %} {% if interview.topic %}It fits what you told me about {{ interview.topic }}.{% endif %} I remain keen to join you as {{ application.role }}.

With kind regards,
{{ sender.name }}`,
    },
    'for-your-desk': {
      body: `
{{ contact.greeting }},

{% if enclosure.title %}For your desk: {{ enclosure.title }}.{% else %}A greeting for your desk.{% endif %} {% if interview.topic %}Ever since we talked of {{ interview.topic }} I have wanted to send you something.{% endif %} {% if application.fit %}I would gladly bring you {{ application.fit }}.{% endif %}

Kind regards,
{{ sender.name }}`,
    },
  },
);

export const followUpPortalTexts = wordings(
  { kind: 'follow_up', channel: 'portal', language: 'en' },
  {
    'where-we-were': {
      body: `
{{ contact.greeting }},

I am writing about the {{ application.role }} position{% if interview.date %}, for which we met on {{ interview.date }}{% endif %}. {% if tidbit.text %}{{ tidbit.text }}{% endif %}

{% if interview.topic %}I would like to go on where we were with {{ interview.topic }}.{% else %}I would like to go on where we were.{% endif %} Is there anything more that you need from me?

Kind regards,
{{ sender.name }}`,
    },
    'still-keen': {
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% else %}The position is still the one that I want.{% endif %} {% if application.fit %}I could help with {{ application.fit }}.{% endif %} {% if interview.topic %}Our exchange on {{ interview.topic }} is still fresh to me.{% endif %}

Thank you for keeping me in mind.

Best wishes,
{{ sender.name }}`,
    },
  },
);

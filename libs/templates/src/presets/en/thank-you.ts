import { wordings } from '../preset.js';

/** Rows B1, C3, D1, E1: within a day, brief, about something that was talked about, and an answer mended. */
export const thankYouEmails = wordings(
  { kind: 'thank_you', channel: 'email', language: 'en' },
  {
    'what-i-took-home': {
      subject: 'Thank you{% if interview.topic %}, and {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

Thank you for your time{% if interview.weekday %} on {{ interview.weekday }}{% endif %}. {% if interview.topic %}What I took home is {{ interview.topic }}{% if interview.remark %}, and your remark that {{ interview.remark }}{% endif %}.{% endif %}
{% if debrief.repair %}
One answer of mine needs mending. {{ debrief.repair }}
{% endif %}
{% if enclosure.title %}
I enclose {{ enclosure.title }}, in case it helps.{% if enclosure.link %} {{ enclosure.link }}{% endif %}
{% endif %}
I will be in touch as you decide, and am glad to answer anything in the meantime.

With kind regards,
{{ sender.name }}`,
    },
    'still-thinking': {
      subject:
        '{% if interview.topic %}Still thinking about {{ interview.topic }}{% else %}Our talk about the {{ application.role }} position{% endif %}',
      body: `
{{ contact.greeting }},

{% if interview.topic %}Our talk about {{ interview.topic }} has stayed with me.{% else %}Our talk has stayed with me.{% endif %} {% if application.interest %}It is close to what draws me to {{ employer.name }}: {{ application.interest }}.{% endif %} I am grateful that you made room for it.
{% if debrief.repair %}
Since then I have looked something up. {{ debrief.repair }}
{% endif %}
{% if debrief.openPoint %}
A question that came to me on the way home: {{ debrief.openPoint }}
{% endif %}
If anything else would help you decide, please ask.

Kind regards,
{{ sender.name }}`,
    },
    'one-thing-more': {
      subject: 'One thing more after our conversation',
      body: `
{{ contact.greeting }},

It was good to meet you{% if interview.weekday %} this {{ interview.weekday }}{% endif %}, and to hear {% if interview.topic %}how you see {{ interview.topic }}{% else %}how you work at {{ employer.name }}{% endif %}.

{% if debrief.idea %}One idea has come to me since: {{ debrief.idea }}. I would gladly sketch it for you.{% elsif application.fit %}I should have said that I would bring {{ application.fit }}.{% else %}The more I learn about the position, the more I would like to do it.{% endif %}
{% if debrief.repair %}
And a correction. {{ debrief.repair }}
{% endif %}
You will hear from me again while you weigh your choice. Until then, thank you.

Best wishes,
{{ sender.name }}`,
    },
    'because-of-you': {
      subject: 'Thank you for explaining {{ interview.topic | default: "so much" }}',
      body: `
{{ contact.greeting }},

Thanks to you I see {{ interview.topic | default: "the position" }} more clearly than I did before we met. {% if interview.remark %}You said that {{ interview.remark }}; I wrote that down.{% endif %}
{% if application.fit %}
It also showed me where I could be of use: I would bring {{ application.fit }}.
{% endif %}
{% if debrief.repair %}
There is a point I would put differently today. {{ debrief.repair }}
{% endif %}
{% if enclosure.title %}
You may like {{ enclosure.title }}, which fits what we spoke of.{% if enclosure.link %} {{ enclosure.link }}{% endif %}
{% endif %}
I look forward to whatever comes next, and write again in good time.

Warm regards,
{{ sender.name }}`,
    },
    'at-ease': {
      subject: 'A good hour{% if interview.weekday %} on {{ interview.weekday }}{% endif %}',
      body: `
{{ contact.greeting }},

You made it easy to talk, and I left wanting to know more{% if interview.topic %} about {{ interview.topic }}{% endif %}. {% if contact.sharedInterest %}That we both like {{ contact.sharedInterest }} was a bonus.{% endif %}

{% if debrief.openPoint %}I forgot to ask you something: {{ debrief.openPoint }}{% else %}My interest in working as {{ application.role }} at {{ employer.name }} has only grown.{% endif %}
{% if debrief.repair %}
Also, on reflection: {{ debrief.repair }}
{% endif %}
Whenever you need a document or a name from me, it is a line away.

With best wishes,
{{ sender.name }}`,
    },
    'how-i-would-start': {
      subject: '{{ application.role }}: where I would start',
      body: `
{{ contact.greeting }},

After we spoke{% if interview.topic %} about {{ interview.topic }}{% endif %} I asked myself where I would start in my first weeks with you. {% if debrief.idea %}Perhaps with this: {{ debrief.idea }}.{% else %}Probably by listening for a while, as you advised.{% endif %}

{% if application.fit %}What would help me there is {{ application.fit }}.{% endif %}
{% if debrief.repair %}
I also went back to one of your questions. {{ debrief.repair }}
{% endif %}
I appreciate the care that you took over our conversation, and stay in touch during your decision.

Best regards,
{{ sender.name }}`,
    },
  },
);

/** Rows A1, D1: a card for those who still read cards, short enough for one side. */
export const thankYouCards = wordings(
  { kind: 'thank_you', channel: 'handwritten', language: 'en' },
  {
    'the-hour': {
      body: `
{{ contact.greeting }},

Thank you for {% if interview.weekday %}{{ interview.weekday }}’s{% else %}the{% endif %} hour{% if interview.topic %}, and for {{ interview.topic }}{% endif %}. {% if interview.remark %}I have thought since about what you said: {{ interview.remark }}.{% else %}I have thought about it since.{% endif %}

With kind regards,
{{ sender.name }}`,
    },
    'by-hand': {
      body: `
{{ contact.greeting }},

Some thanks are better written by hand. {% if interview.topic %}You were generous with what you know of {{ interview.topic }},{% else %}You were generous with your time,{% endif %} and I left {{ employer.name }} with a clear wish to come back.

Kind regards,
{{ sender.name }}`,
    },
    'small-note': {
      body: `
{{ contact.greeting }},

A small note to say how much I enjoyed meeting you. {% if interview.topic %}I am still reading about {{ interview.topic }}, with you to thank for it.{% endif %} {% if application.interest %}It confirmed what draws me to your work: {{ application.interest }}.{% endif %}

With best wishes,
{{ sender.name }}`,
    },
    'made-room': {
      body: `
{{ contact.greeting }},

You made room for me in a full week, and I have not forgotten it. {% if interview.topic %}What you told me about {{ interview.topic }} was worth the journey alone.{% endif %} I hope that we meet again.

Warm regards,
{{ sender.name }}`,
    },
  },
);

/** Row D1: the front desk instead of the post. */
export const thankYouNotesAtTheDesk = wordings(
  { kind: 'thank_you', channel: 'in_person', language: 'en' },
  {
    'left-at-the-desk': {
      body: `
{{ contact.greeting }},

I am leaving this at your front desk so that it reaches you today: thank you for the conversation{% if interview.topic %} about {{ interview.topic }}{% endif %}. It made me want the position all the more.

With kind regards,
{{ sender.name }}`,
    },
    'passing-by': {
      body: `
{{ contact.greeting }},

As I was passing, I wanted to thank you in ink. {% if interview.topic %}Your view of {{ interview.topic }} gave me much to read.{% else %}You gave me much to think about.{% endif %} I will be in touch as you decide.

Best wishes,
{{ sender.name }}`,
    },
  },
);

/** For employers who want everything through their portal. */
export const thankYouPortalTexts = wordings(
  { kind: 'thank_you', channel: 'portal', language: 'en' },
  {
    'through-your-portal': {
      body: `
{{ contact.greeting }},

You asked to be written to here, so here are my thanks. {% if interview.topic %}I learned a good deal about {{ interview.topic }}.{% else %}I learned a good deal.{% endif %}{% if debrief.repair %} One correction: {{ debrief.repair }}{% endif %}

I am glad to answer any further question.

Kind regards,
{{ sender.name }}`,
    },
    'short-thanks': {
      body: `
{{ contact.greeting }},

Thank you for talking with me about the {{ application.role }} position{% if interview.topic %}, and above all about {{ interview.topic }}{% endif %}. {% if application.fit %}I would be happy to bring {{ application.fit }} to your team.{% else %}I would be happy to join your team.{% endif %}

Best regards,
{{ sender.name }}`,
    },
  },
);

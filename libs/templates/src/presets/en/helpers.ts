import { wordings } from '../preset.js';

/** Row E5: so that a referee can answer at once. */
export const refereeNotices = wordings(
  { kind: 'notify_referee', channel: 'email', language: 'en' },
  {
    'you-may-be-called': {
      subject: 'You may get a call about me',
      body: `
{{ contact.greeting }},

Thank you for speaking for me. {{ employer.name }} may call you about {% if referee.positions %}the following: {{ referee.positions | sentence }}{% else %}the {{ application.role }} position{% endif %}.
{% if referee.highlights %}
If it comes up, you know best about {{ referee.highlights | sentence }}.
{% endif %}
{% if application.fit %}They will want to hear about {{ application.fit }}.{% endif %} I will tell you how it ends.

With kind regards,
{{ sender.name }}`,
    },
    'a-heads-up': {
      subject: 'Before {{ employer.name }} rings you',
      body: `
{{ contact.greeting }},

I have given your name as a reference{% if referee.positions %} for {{ referee.positions | sentence }}{% else %} to {{ employer.name }}, where I hope to work as {{ application.role }}{% endif %}. Somebody may ring you in the coming days.

{% if referee.highlights %}It would help me most if you spoke of {{ referee.highlights | sentence }}.{% else %}Whatever you can say of our time together will help.{% endif %} If this is a bad moment for you, let me know and I will ask somebody else.

Warm regards,
{{ sender.name }}`,
    },
  },
);

/** Row D5: whom one met, and that one is keen. */
export const referrerNews = wordings(
  { kind: 'inform_referrer', channel: 'email', language: 'en' },
  {
    'how-it-went': {
      subject: 'How it went at {{ employer.name }}',
      body: `
{{ contact.greeting }},

You opened the door, so you should be the first to hear. {% if interview.weekday %}On {{ interview.weekday }} I{% else %}I{% endif %} met {% if interview.participants %}{{ interview.participants | sentence }}{% else %}your colleagues{% endif %}{% if interview.topic %}, and we talked at length about {{ interview.topic }}{% endif %}.

I would very much like to get this position. Should you see them, a kind word would mean a lot to me.

Thank you,
{{ sender.name }}`,
    },
    'thanks-to-you': {
      subject: 'Thanks to you',
      body: `
{{ contact.greeting }},

Thanks to you I have had my interview as {{ application.role }}{% if interview.participants %} with {{ interview.participants | sentence }}{% endif %}. {% if application.interest %}It made me surer still that I want it: {{ application.interest }}.{% else %}It made me surer still that I want it.{% endif %}

I will let you know what comes of it. Is there something that I can do for you in return?

Best wishes,
{{ sender.name }}`,
    },
  },
);

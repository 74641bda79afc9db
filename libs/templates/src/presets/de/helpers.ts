import { wordings } from '../preset.js';

/** Row E5, in German: so that a referee can answer at once. */
export const refereeNotices = wordings(
  { kind: 'notify_referee', channel: 'email', language: 'de' },
  {
    'vielleicht-ruft-jemand-an': {
      subject: 'Vielleicht ruft Sie jemand meinetwegen an',
      body: `
{{ contact.greeting }},

danke, dass Sie für mich sprechen. {{ employer.name }} meldet sich vielleicht bei Ihnen; es geht um {% if referee.positions %}Folgendes: {{ referee.positions | sentence }}{% else %}die Stelle als {{ application.role }}{% endif %}.
{% if referee.highlights %}
Falls die Rede darauf kommt: Am besten wissen Sie über {{ referee.highlights | sentence }} Bescheid.
{% endif %}
{% if application.fit %}Hören möchte man dort sicher davon: {{ application.fit }}.{% endif %} Ich berichte Ihnen, wie es ausgeht.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'zur-vorbereitung': {
      subject: 'Bevor {{ employer.name }} bei Ihnen anruft',
      body: `
{{ contact.greeting }},

ich habe Sie als Referenz genannt{% if referee.positions %}, und zwar hierfür: {{ referee.positions | sentence }}{% else %}, und zwar bei {{ employer.name }}, wo ich als {{ application.role }} arbeiten möchte{% endif %}. In den nächsten Tagen könnte das Telefon klingeln.

{% if referee.highlights %}Am meisten würde es mir helfen, wenn Sie über {{ referee.highlights | sentence }} sprechen.{% else %}Was immer Sie über unsere gemeinsame Zeit sagen können, hilft mir.{% endif %} Wenn es gerade nicht passt, sagen Sie es mir bitte, dann frage ich jemand anderen.

Herzliche Grüße
{{ sender.name }}`,
    },
  },
);

/** Row D5, in German: whom one met, and that one is keen. */
export const referrerNews = wordings(
  { kind: 'inform_referrer', channel: 'email', language: 'de' },
  {
    'wie-es-war': {
      subject: 'Wie es bei {{ employer.name }} war',
      body: `
{{ contact.greeting }},

Sie haben mir die Tür geöffnet, also sollen Sie es vor allen anderen erfahren. {% if interview.weekday %}Am {{ interview.weekday }} habe ich{% else %}Inzwischen habe ich{% endif %} {% if interview.participants %}{{ interview.participants | sentence }}{% else %}die Kolleginnen und Kollegen{% endif %} getroffen{% if interview.topic %}; lange sprachen wir über {{ interview.topic }}{% endif %}.

Diese Stelle hätte ich sehr gern. Sollten Sie dort jemanden sehen, würde mir ein gutes Wort viel bedeuten.

Danke und herzliche Grüße
{{ sender.name }}`,
    },
    'dank-ihnen': {
      subject: 'Dank Ihnen',
      body: `
{{ contact.greeting }},

dank Ihnen hatte ich mein Gespräch für die Stelle als {{ application.role }}{% if interview.participants %}, und zwar mit {{ interview.participants | sentence }}{% endif %}. {% if application.interest %}Nun bin ich noch sicherer, dass ich dorthin möchte: {{ application.interest }}.{% else %}Nun bin ich noch sicherer, dass ich dorthin möchte.{% endif %}

Was daraus wird, erzähle ich Ihnen. Kann ich im Gegenzug etwas für Sie tun?

Beste Grüße
{{ sender.name }}`,
    },
  },
);

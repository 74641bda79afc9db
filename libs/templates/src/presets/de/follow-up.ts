import { wordings } from '../preset.js';

/** Rows A3, A4, A7, B3, C4, C5, in German. */
export const followUpEmails = wordings(
  { kind: 'follow_up', channel: 'email', language: 'de' },
  {
    'neues-von-ihnen': {
      subject: '{{ application.role }}: Neues von Ihnen',
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} ({{ tidbit.link }}){% endif %} Dabei dachte ich an unser Gespräch{% if interview.topic %} über {{ interview.topic }}{% endif %}.{% else %}ich denke oft an unser Gespräch{% if interview.topic %} über {{ interview.topic }}{% endif %}.{% endif %}

Die Stelle reizt mich nach wie vor. {% if application.fit %}Ich brächte mit: {{ application.fit }}.{% endif %} Wie kommt die Suche voran? Fragen zu mir beantworte ich gern.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'zur-erinnerung': {
      subject: '{{ sender.name }}, {{ application.role }}',
      body: `
{{ contact.greeting }},

wir trafen uns{% if interview.date %} am {{ interview.date }}{% endif %} wegen der Stelle als {{ application.role }}{% if interview.topic %} und sprachen unter anderem über {{ interview.topic }}{% endif %}.
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}
{% endif %}
{% if application.interest %}Was mich anzieht, ist geblieben: {{ application.interest }}.{% else %}Mein Interesse ist geblieben.{% endif %} Darf ich Ihnen noch etwas schicken?

Viele Grüße
{{ sender.name }}`,
    },
    'vielleicht-nuetzlich': {
      subject: 'Vielleicht nützlich für Sie',
      body: `
{{ contact.greeting }},

{% if enclosure.title %}dies könnte Ihnen gefallen: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}es gibt Neues. {{ tidbit.text }}{% else %}seit unserem Treffen lese ich weiter{% if interview.topic %} über {{ interview.topic }}{% endif %}.{% endif %}

{% if debrief.idea %}Mir kam dazu ein Einfall für {{ employer.name }}: {{ debrief.idea }}.{% else %}Was ich lerne, würde ich gern bei {{ employer.name }} einsetzen.{% endif %}

Eine Antwort ist nicht nötig. {% if interview.topic %}Gern setze ich unser Gespräch über {{ interview.topic }} fort.{% else %}Wenn eine Frage auftaucht, bin ich da.{% endif %}

Beste Grüße
{{ sender.name }}`,
    },
    seither: {
      subject: 'Was seither geschah',
      body: `
{{ contact.greeting }},

seit unserem Termin habe ich mich weiter eingelesen{% if interview.topic %}, vor allem ins Thema {{ interview.topic }}{% endif %}. {% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% endif %}

Ich würde mich jederzeit wieder auf diese Stelle bewerben. Wie sieht der nächste Schritt bei Ihnen aus, und kann ich ihn erleichtern?

Herzliche Grüße
{{ sender.name }}`,
    },
  },
);

/** Row A3, by hand, in German. */
export const followUpCards = wordings(
  { kind: 'follow_up', channel: 'handwritten', language: 'de' },
  {
    zwischendurch: {
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if interview.topic %} Es passt zu dem, was Sie mir über {{ interview.topic }} erzählt haben.{% endif %}{% else %}was Sie mir{% if interview.topic %} über {{ interview.topic }}{% endif %} erzählt haben, ist mir noch gegenwärtig.{% endif %} Als {{ application.role }} würde ich nach wie vor gern bei Ihnen anfangen.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'fuer-den-schreibtisch': {
      body: `
{{ contact.greeting }},

{% if enclosure.title %}etwas für Ihren Schreibtisch: {{ enclosure.title }}.{% else %}ein Gruß für Ihren Schreibtisch.{% endif %} {% if interview.topic %}Seit wir über {{ interview.topic }} gesprochen haben, wollte ich Ihnen etwas schicken.{% endif %} {% if application.fit %}Mitbringen würde ich: {{ application.fit }}.{% endif %}

Viele Grüße
{{ sender.name }}`,
    },
  },
);

/** For employers who want everything through their portal, in German. */
export const followUpPortalTexts = wordings(
  { kind: 'follow_up', channel: 'portal', language: 'de' },
  {
    'wo-wir-waren': {
      body: `
{{ contact.greeting }},

ich schreibe wegen der Stelle als {{ application.role }}{% if interview.date %}, über die wir am {{ interview.date }} gesprochen haben{% endif %}. {% if tidbit.text %}{{ tidbit.text }}{% endif %}

{% if interview.topic %}Gern würde ich dort weitermachen, wo wir waren: {{ interview.topic }}.{% else %}Gern würde ich dort weitermachen, wo wir waren.{% endif %} Brauchen Sie noch etwas von mir?

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'weiter-dabei': {
      body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% else %}diese Stelle möchte ich noch immer.{% endif %} {% if application.fit %}Helfen könnte dabei: {{ application.fit }}.{% endif %} {% if interview.topic %}Unser Austausch über {{ interview.topic }} ist mir noch frisch im Gedächtnis.{% endif %}

Danke, dass Sie an mich denken.

Beste Grüße
{{ sender.name }}`,
    },
  },
);

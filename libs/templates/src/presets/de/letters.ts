import { wordings } from '../preset.js';

/** Rows B1, C3, D1, E1, in German. */
export const thankYouEmails = wordings(
  { kind: 'thank_you', channel: 'email', language: 'de' },
  {
    'was-mir-blieb': {
      subject: 'Danke{% if interview.topic %}, auch für {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

vielen Dank für Ihre Zeit{% if interview.weekday %} am {{ interview.weekday }}{% endif %}. {% if interview.topic %}Ein Stichwort nehme ich mit nach Hause: {{ interview.topic }}.{% endif %} {% if interview.remark %}Sie sagten, dass {{ interview.remark }}; das habe ich mir notiert.{% endif %}
{% if debrief.repair %}
Eine Antwort möchte ich nachbessern. {{ debrief.repair }}
{% endif %}
{% if enclosure.title %}
Vielleicht hilft Ihnen das Beigelegte: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}
{% endif %}
Ich melde mich wieder, während Sie entscheiden, und beantworte bis dahin gern jede Frage.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    weitergedacht: {
      subject: 'Nach unserem Gespräch{% if interview.topic %}: {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

unser Gespräch beschäftigt mich noch{% if interview.topic %}, besonders das Thema {{ interview.topic }}{% endif %}. {% if application.interest %}Genau das zieht mich zu {{ employer.name }}: {{ application.interest }}.{% endif %}
{% if debrief.openPoint %}
Auf dem Heimweg kam mir eine Frage: {{ debrief.openPoint }}
{% endif %}
{% if debrief.repair %}
Inzwischen habe ich etwas nachgeschlagen. {{ debrief.repair }}
{% endif %}
Wenn Ihnen für die Auswahl noch etwas fehlt, sagen Sie es mir bitte.

Viele Grüße
{{ sender.name }}`,
    },
    'eine-idee': {
      subject: 'Noch ein Gedanke zu unserem Treffen',
      body: `
{{ contact.greeting }},

es war schön, Sie kennenzulernen und zu hören, wie Sie {% if interview.topic %}über {{ interview.topic }} denken{% else %}arbeiten{% endif %}.

{% if debrief.idea %}Seitdem habe ich eine Idee: {{ debrief.idea }}. Ich skizziere sie Ihnen gern.{% elsif application.fit %}Was ich mitbringe: {{ application.fit }}.{% else %}Je mehr ich über die Stelle erfahre, desto lieber möchte ich sie haben.{% endif %}
{% if debrief.repair %}
Und eine Berichtigung. {{ debrief.repair }}
{% endif %}
Sie hören von mir, solange Sie abwägen. Bis dahin danke ich Ihnen.

Beste Grüße
{{ sender.name }}`,
    },
    klarer: {
      subject: 'Danke für das offene Gespräch',
      body: `
{{ contact.greeting }},

dank Ihnen sehe ich {% if interview.topic %}das Thema {{ interview.topic }}{% else %}die Aufgabe{% endif %} klarer als vorher. {% if application.fit %}Ich weiß nun auch, wo ich nützlich wäre: {{ application.fit }}.{% endif %}
{% if debrief.repair %}
Einen Punkt würde ich heute anders sagen. {{ debrief.repair }}
{% endif %}
{% if contact.sharedInterest %}
Dass wir beide etwas für {{ contact.sharedInterest }} übrig haben, hat mich besonders gefreut.
{% endif %}
Ich bin gespannt, wie es weitergeht.

Herzliche Grüße
{{ sender.name }}`,
    },
  },
);

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

seit unserem Termin habe ich mich weiter eingelesen{% if interview.topic %}, vor allem zu {{ interview.topic }}{% endif %}. {% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% endif %}

Ich würde mich wieder für diese Aufgabe entscheiden. Wie sieht der nächste Schritt bei Ihnen aus, und kann ich ihn erleichtern?

Herzliche Grüße
{{ sender.name }}`,
    },
  },
);

import { wordings } from '../preset.js';

/** Rows B1, C3, D1, E1, in German. */
export const thankYouEmails = wordings(
  { kind: 'thank_you', channel: 'email', language: 'de' },
  {
    'was-mir-blieb': {
      subject: 'Danke für Ihre Zeit{% if interview.topic %}: {{ interview.topic }}{% endif %}',
      body: `
{{ contact.greeting }},

vielen Dank für Ihre Zeit{% if interview.weekday %} am {{ interview.weekday }}{% endif %}. {% if interview.topic %}Ein Stichwort nehme ich mit nach Hause: {{ interview.topic }}.{% endif %} {% if interview.remark %}Sie sagten, dass {{ interview.remark }}; das habe ich mir notiert.{% endif %}
{% if debrief.repair %}
Eine Antwort möchte ich nachbessern. {{ debrief.repair }}
{% endif %}
{% if enclosure.title %}
Etwas dazu, das Ihnen vielleicht hilft: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}
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
Während Sie abwägen, hören Sie wieder von mir. Bis dahin vielen Dank.

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

/** Rows A1, D1, in German: one side of a card. */
export const thankYouCards = wordings(
  { kind: 'thank_you', channel: 'handwritten', language: 'de' },
  {
    'die-stunde': {
      body: `
{{ contact.greeting }},

danke für das Gespräch{% if interview.weekday %} am {{ interview.weekday }}{% endif %}{% if interview.topic %} und für alles, was ich über {{ interview.topic }} erfahren habe{% endif %}. {% if interview.remark %}Dass {{ interview.remark }}, geht mir nicht aus dem Kopf.{% else %}Es wirkt bei mir nach.{% endif %}

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'von-hand': {
      body: `
{{ contact.greeting }},

manches schreibt man besser von Hand. {% if interview.topic %}Sie haben großzügig geteilt, was Sie über {{ interview.topic }} wissen,{% else %}Sie haben sich großzügig Zeit genommen,{% endif %} und ich ging mit dem Wunsch, wiederzukommen.

Herzliche Grüße
{{ sender.name }}`,
    },
    'kleiner-gruss': {
      body: `
{{ contact.greeting }},

ein kleiner Gruß, weil mich unsere Begegnung gefreut hat. {% if interview.topic %}Seither lese ich über {{ interview.topic }}, und das verdanke ich Ihnen.{% endif %} {% if application.interest %}Unser Gespräch hat bestätigt, was mich zu Ihnen zieht: {{ application.interest }}.{% endif %}

Viele Grüße
{{ sender.name }}`,
    },
  },
);

/** Row D1, in German: at the front desk instead of by post. */
export const thankYouNotesAtTheDesk = wordings(
  { kind: 'thank_you', channel: 'in_person', language: 'de' },
  {
    'am-empfang': {
      body: `
{{ contact.greeting }},

ich lasse diese Zeilen am Empfang, damit sie Sie heute noch erreichen: danke für das Gespräch{% if interview.topic %} über {{ interview.topic }}{% endif %}. Seither möchte ich die Stelle erst recht.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'im-vorbeigehen': {
      body: `
{{ contact.greeting }},

mein Weg führte an Ihrem Haus vorbei, also danke ich Ihnen mit Tinte. {% if interview.topic %}Ihr Blick auf das Thema {{ interview.topic }} hat mich neugierig gemacht.{% else %}Unser Gespräch hat mich auf neue Gedanken gebracht.{% endif %} Ich melde mich, während Sie entscheiden.

Beste Grüße
{{ sender.name }}`,
    },
  },
);

/** For employers who want everything through their portal, in German. */
export const thankYouPortalTexts = wordings(
  { kind: 'thank_you', channel: 'portal', language: 'de' },
  {
    'auf-diesem-weg': {
      body: `
{{ contact.greeting }},

Sie möchten hier angeschrieben werden, deshalb danke ich Ihnen auf diesem Weg. {% if interview.topic %}Über {{ interview.topic }} habe ich viel gelernt.{% else %}Ich habe viel gelernt.{% endif %}{% if debrief.repair %} Eine Berichtigung noch: {{ debrief.repair }}{% endif %}

Weitere Fragen beantworte ich gern.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'kurzer-dank': {
      body: `
{{ contact.greeting }},

danke, dass Sie mit mir über die Stelle als {{ application.role }} gesprochen haben{% if interview.topic %}, vor allem über {{ interview.topic }}{% endif %}. {% if application.fit %}In Ihr Team brächte ich gern ein: {{ application.fit }}.{% else %}Ich würde gern zu Ihrem Team gehören.{% endif %}

Viele Grüße
{{ sender.name }}`,
    },
  },
);

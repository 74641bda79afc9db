import { wordings } from '../preset.js';

/** For agencies, in German: a candidate does not chase the agency's client, the advisor writes. */
export const advisorEmails = [
  ...wordings(
    { kind: 'thank_you', channel: 'email', language: 'de', writer: 'advisor' },
    {
      'im-namen-von': {
        subject: '{{ candidate.name }}: danke für das Gespräch',
        body: `
{{ contact.greeting }},

danke, dass Sie sich{% if interview.weekday %} am {{ interview.weekday }}{% endif %} Zeit für {{ candidate.name }} genommen haben. {% if interview.topic %}Wie ich höre, ging es lange um {{ interview.topic }}, und das war gut genutzte Zeit.{% endif %}
{% if debrief.repair %}
Etwas soll ich Ihnen von {{ candidate.firstName }} ausrichten: „{{ debrief.repair }}“
{% endif %}
Ich melde mich, während Sie entscheiden. Ist etwas unklar, bringe ich es gern in Erfahrung.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'zurueck-von-ihnen': {
        subject: 'Zurück von {{ employer.name }}',
        body: `
{{ contact.greeting }},

{{ candidate.firstName }} kam mit vollem Notizbuch von Ihnen zurück{% if interview.topic %}; das meiste darin betrifft {{ interview.topic }}{% endif %}. {% if application.fit %}Mehr denn je bin ich überzeugt von dem, was Sie gewinnen würden: {{ application.fit }}.{% endif %}

Ihre Zeit für uns weiß ich zu schätzen. Was möchten Sie als Nächstes sehen?

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'follow_up', channel: 'email', language: 'de', writer: 'advisor' },
    {
      'was-noch-hilft': {
        subject: '{{ candidate.name }}, {{ application.role }}: was würde noch helfen?',
        body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% else %}Ihre offene Stelle ({{ application.role }}) liegt weiter auf meinem Schreibtisch.{% endif %} {{ candidate.name }} ist so interessiert wie am Tag des Gesprächs{% if interview.topic %} und hat sich seither weiter eingelesen, vor allem ins Thema {{ interview.topic }}{% endif %}.

Was möchten Sie noch wissen? Referenzen oder ein zweites Gespräch sind schnell organisiert.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'im-blick': {
        subject: 'Damit Sie {{ candidate.firstName }} im Blick behalten',
        body: `
{{ contact.greeting }},

bitte behalten Sie {{ candidate.name }} im Blick. {% if application.fit %}Das käme mit ins Team: {{ application.fit }}.{% endif %} {% if interview.topic %}Der Austausch mit Ihnen über {{ interview.topic }} hat Eindruck hinterlassen.{% endif %}
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}
{% endif %}
Darf ich Sie diese Woche für fünf Minuten anrufen?

Viele Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'feedback_request', channel: 'email', language: 'de', writer: 'advisor' },
    {
      'ihr-eindruck': {
        subject: 'Ihr Eindruck von {{ feedback.candidates | default: candidate.name | sentence }}',
        body: `
{{ contact.greeting }},

für die Stelle als {{ application.role }} haben Sie {{ feedback.candidates | default: candidate.name | sentence }} kennengelernt. Was war stark, und was hat gefehlt? Je eine Zeile genügt.
{% if feedback.link %}
Das Formular dauert zwei Minuten: {{ feedback.link }}
{% endif %}
Ich gebe nur weiter, was Sie mir erlauben.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'solange-es-frisch-ist': {
        subject: 'Zwei Minuten, solange es frisch ist',
        body: `
{{ contact.greeting }},

am meisten wert ist Ihr Eindruck, solange er frisch ist. Wie fanden Sie {{ feedback.candidates | default: candidate.name | sentence }}?
{% if feedback.link %}
Hier können Sie ankreuzen: {{ feedback.link }}
{% else %}
Eine Antwort in Ihren eigenen Worten ist genau richtig.
{% endif %}
So kann ich Ihnen die passenden Leute vorschlagen.

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'negotiate', channel: 'email', language: 'de', writer: 'advisor' },
    {
      'kurz-vor-dem-ja': {
        subject: '{{ candidate.name }} steht kurz vor dem Ja',
        body: `
{{ contact.greeting }},

danke für Ihr Angebot{% if offer.terms %} ({{ offer.terms }}){% endif %}. {{ candidate.name }} möchte zu Ihnen kommen. {% if offer.ask %}Mit {{ offer.ask }} wären wir uns einig.{% else %}Bei den Bedingungen ist noch ein Punkt zu klären.{% endif %}
{% if offer.evidence %}
{{ offer.evidence }}
{% endif %}
{% if offer.deadline %}Unsere Antwort haben Sie bis zum {{ offer.deadline }}.{% else %}Unsere Antwort haben Sie in wenigen Tagen.{% endif %}

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'zehn-minuten': {
        subject: 'Zehn Minuten zum Angebot?',
        body: `
{{ contact.greeting }},

über Ihr Angebot hat sich {{ candidate.firstName }} gefreut. Vor der Zusage möchte ich mit Ihnen über die Bedingungen sprechen{% if offer.ask %}; der Wunsch wäre {{ offer.ask }}{% endif %}. {% if offer.evidence %}Zur Einordnung: {{ offer.evidence }}{% endif %}

Wann erreiche ich Sie?

Viele Grüße
{{ sender.name }}`,
      },
    },
  ),
];

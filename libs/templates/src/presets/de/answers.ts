import { wordings } from '../preset.js';

/** Rows B2, D2, in German: what the employer asked for, to the letter and promptly. */
export const directedContacts = [
  ...wordings(
    { kind: 'directed_contact', channel: 'email', language: 'de' },
    {
      'wie-gewuenscht': {
        subject: '{{ application.role }}: wie von Ihnen gewünscht',
        body: `
{{ contact.greeting }},

Sie wollten{% if directions.contactOn %} am {{ directions.contactOn }}{% endif %} von mir hören, und ich melde mich gern. {% if interview.topic %}Über {{ interview.topic }} habe ich seit unserem Gespräch weiter nachgedacht.{% endif %} {% if application.fit %}Was ich mitbringe: {{ application.fit }}.{% endif %}

Welcher nächste Schritt passt Ihnen? Ich bin bereit.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'am-vereinbarten-tag': {
        subject: 'Unsere Verabredung, in Verbindung zu bleiben',
        body: `
{{ contact.greeting }},

dies ist die Nachricht, die wir{% if interview.date %} bei unserem Treffen am {{ interview.date }}{% endif %} vereinbart haben. Ich würde weiterhin gern als {{ application.role }} bei {{ employer.name }} arbeiten{% if application.interest %}; was mich anzieht: {{ application.interest }}{% endif %}.

Bitte sagen Sie mir, wie ich Ihnen weiterhelfen kann und ob ein weiteres Gespräch sinnvoll ist.

Viele Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'directed_contact', channel: 'portal', language: 'de' },
    {
      'hier-wie-vereinbart': {
        body: `
{{ contact.greeting }},

wie vereinbart schreibe ich Ihnen{% if directions.contactOn %} am {{ directions.contactOn }}{% endif %} an dieser Stelle. Meine Bewerbung als {{ application.role }} möchte ich fortsetzen.{% if application.fit %} Mitbringen würde ich: {{ application.fit }}.{% endif %}

Was brauchen Sie als Nächstes von mir?

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'ihr-wort': {
        body: `
{{ contact.greeting }},

Sie haben mir diesen Termin genannt, und ich halte ihn gern ein. {% if interview.topic %}Die Zeit habe ich genutzt, um über {{ interview.topic }} zu lesen.{% endif %} Für den nächsten Schritt bin ich bereit, sobald Sie es sind.

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
];

export const submissions = [
  ...wordings(
    { kind: 'submit', channel: 'email', language: 'de' },
    {
      'hier-ist-es': {
        subject: '{{ application.role }}: die gewünschten Unterlagen',
        body: `
{{ contact.greeting }},

im Anhang finden Sie {{ directions.material | default: "die gewünschten Unterlagen" }}.{% if enclosure.link %} Auch hier abzurufen: {{ enclosure.link }}{% endif %}

Wenn Sie eine andere Form brauchen, sagen Sie es mir; ich ändere sie noch heute. Danke fürs Lesen.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'wie-erbeten': {
        subject: 'Für Sie zum Lesen',
        body: `
{{ contact.greeting }},

Sie wollten{% if directions.submitBy %} bis zum {{ directions.submitBy }}{% endif %} {{ directions.material | default: "weitere Unterlagen" }} sehen. Hier kommt alles. {% if debrief.repair %}Zu unserem Gespräch darf ich etwas ergänzen: {{ debrief.repair }}{% endif %}

Jeden Teil davon erläutere ich gern.

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'submit', channel: 'portal', language: 'de' },
    {
      hochgeladen: {
        body: `
{{ contact.greeting }},

hiermit reiche ich {{ directions.material | default: "die gewünschten Unterlagen" }} für die Stelle als {{ application.role }} ein. Sollte eine Seite fehlen, ergänze ich sie am selben Tag.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'in-ihrem-portal': {
        body: `
{{ contact.greeting }},

hier finden Sie{% if directions.submitBy %} rechtzeitig vor dem {{ directions.submitBy }}{% endif %} {{ directions.material | default: "meine Unterlagen" }}. Fragen dazu beantworte ich gern.

Viele Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'submit', channel: 'in_person', language: 'de' },
    {
      abgegeben: {
        body: `
Für {{ contact.name }}, {{ employer.name }}

Beiliegend erhalten Sie {{ directions.material | default: "die gewünschten Unterlagen" }} von {{ candidate.name }}, Gespräch für die Stelle als {{ application.role }}.{% if candidate.phone %} Bei Fragen: {{ candidate.phone }}.{% endif %}

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      begleitzeilen: {
        body: `
{{ contact.greeting }},

an Ihrem Empfang gebe ich {{ directions.material | default: "die gewünschten Unterlagen" }} für Sie ab. Danke, dass Sie sich die Zeit zum Durchsehen nehmen.

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
];

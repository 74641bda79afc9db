import { wordings } from '../preset.js';

/** Rows B4, D6, in German: thank, stay open to later roles. */
export const rejectionReplies = [
  ...wordings(
    { kind: 'rejection_reply', channel: 'email', language: 'de' },
    {
      'offene-tuer': {
        subject: 'Danke für Ihre Nachricht',
        body: `
{{ contact.greeting }},

danke, dass Sie mir Bescheid gegeben haben, und danke für die Zeit, die Sie alle mir gewidmet haben. {% if interview.topic %}Über {{ interview.topic }} habe ich dabei einiges gelernt.{% endif %}

Wenn wieder eine Stelle frei wird, die passt, freue ich mich, von Ihnen zu hören. Bis dahin wünsche ich Ihnen und der Person, für die Sie sich entschieden haben, einen guten Start.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
      'gut-sie-zu-kennen': {
        subject: '{{ application.role }}: danke und alles Gute',
        body: `
{{ contact.greeting }},

erhofft hatte ich mir eine andere Antwort, aber ich respektiere diese. {{ employer.name }} kennenzulernen, war es wert{% if application.interest %}; was ich suche, bleibt: {{ application.interest }}{% endif %}.

Behalten Sie meine Unterlagen gern, falls Sie das dürfen. Ich würde mich wieder bei Ihnen bewerben.

Viele Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'rejection_reply', channel: 'handwritten', language: 'de' },
    {
      'freundliches-wort': {
        body: `
{{ contact.greeting }},

danke für die freundliche Art, in der Sie es mir gesagt haben. Jedes Gespräch war mir eine Freude{% if interview.topic %}, allen voran das über {{ interview.topic }}{% endif %}, und ein Wiedersehen wäre schön.

Herzliche Grüße
{{ sender.name }}`,
      },
      'ein-andermal': {
        body: `
{{ contact.greeting }},

ein andermal, vielleicht. {{ employer.name }} habe ich schätzen gelernt, und ich hoffe, dass sich unsere Wege in ein, zwei Jahren kreuzen.

Mit freundlichen Grüßen
{{ sender.name }}`,
      },
    },
  ),
];

/** Rows B4, D6, in German: one thing to learn from it. */
export const feedbackRequests = wordings(
  { kind: 'feedback_request', channel: 'email', language: 'de' },
  {
    'eine-sache': {
      subject: 'Eine Sache, die ich besser machen könnte',
      body: `
{{ contact.greeting }},

darf ich Sie jetzt, da die Entscheidung gefallen ist, um einen Gefallen bitten? Wenn es eine Sache gibt, die ich beim nächsten Mal besser machen könnte, würde ich sie gern hören. Ein Satz genügt.
{% if feedback.link %}
Dieses Formular dauert zwei Minuten, und nur meine Beraterin oder mein Berater und ich lesen es: {{ feedback.link }}
{% endif %}
Danke, ob Sie nun Zeit dafür finden oder nicht.

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'um-zu-lernen': {
      subject: 'Eine Bitte, um daraus zu lernen',
      body: `
{{ contact.greeting }},

aus meinem Gespräch für die Stelle als {{ application.role }} möchte ich lernen. Was war stark, und was hat gefehlt? {% if interview.topic %}Am meisten interessieren mich meine Antworten zum Thema {{ interview.topic }}.{% endif %}
{% if feedback.link %}
Hier können Sie einfach ankreuzen: {{ feedback.link }}
{% else %}
Eine kurze Antwort auf diese Zeilen ist alles, worum ich bitte.
{% endif %}
Wenn Ihre Regeln das nicht erlauben, habe ich dafür Verständnis.

Beste Grüße
{{ sender.name }}`,
    },
  },
);

/** Rows D6, A4, in German: visible every few months, each time with something. */
export const stayingInTouch = [
  ...wordings(
    { kind: 'stay_in_touch', channel: 'email', language: 'de' },
    {
      'gelesen-und-gedacht': {
        subject: '{{ enclosure.title | default: "Etwas, das ich gelesen habe" }}',
        body: `
{{ contact.greeting }},

{% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% elsif enclosure.title %}das könnte Sie interessieren: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% else %}was {{ employer.name }} macht, verfolge ich weiter.{% endif %} {% if contact.sharedInterest %}Und dann gibt es ja noch {{ contact.sharedInterest }}.{% endif %}

Ich hoffe, es geht Ihnen gut. Eine Antwort ist nicht nötig.

Viele Grüße
{{ sender.name }}`,
      },
      'was-ich-jetzt-mache': {
        subject: 'Ein Gruß, und was ich jetzt mache',
        body: `
{{ contact.greeting }},

seit unserem Treffen sind einige Monate vergangen{% if interview.topic %}; damals ging es um {{ interview.topic }}{% endif %}. {% if application.fit %}An dem, wovon ich Ihnen erzählt habe, arbeite ich weiter: {{ application.fit }}.{% else %}Ich habe weiter gelernt.{% endif %}
{% if tidbit.text %}
{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %} Herzlichen Glückwunsch.
{% endif %}
Wenn eine Stelle frei wird, bei der Sie an mich denken, freue ich mich über eine Nachricht.

Mit besten Grüßen
{{ sender.name }}`,
      },
      'fuers-regal': {
        subject: 'Für Ihr Regal',
        body: `
{{ contact.greeting }},

{% if enclosure.title %}für Ihr Regal: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}{{ tidbit.text }}{% else %}diese Woche kamen Sie mir in den Sinn.{% endif %} {% if interview.remark %}Ich weiß noch, wie Sie sagten, dass {{ interview.remark }}.{% endif %}

Mit Dank für unser Gespräch von damals und allen guten Wünschen

{{ sender.name }}`,
      },
      'aus-der-ferne': {
        subject: 'Aus der Ferne mitgelesen',
        body: `
{{ contact.greeting }},

wie Sie sehen, behalte ich {{ employer.name }} im Blick. {% if tidbit.text %}{{ tidbit.text }}{% if tidbit.link %} {{ tidbit.link }}{% endif %}{% endif %} {% if application.interest %}Mir geht es immer noch darum: {{ application.interest }}.{% endif %}

Wie läuft es bei Ihnen?

Beste Grüße
{{ sender.name }}`,
      },
    },
  ),
  ...wordings(
    { kind: 'stay_in_touch', channel: 'linkedin', language: 'de' },
    {
      verbunden: {
        body: `
{{ contact.greeting }}, unser Gespräch{% if interview.topic %} über {{ interview.topic }}{% endif %} hat mir Freude gemacht, und ich würde gern hier in Verbindung bleiben. {% if tidbit.text %}{{ tidbit.text }}{% endif %}

{{ sender.name }}`,
      },
      'ein-artikel': {
        body: `
{{ contact.greeting }}, {% if enclosure.title %}dabei musste ich an Sie denken: {{ enclosure.title }}.{% if enclosure.link %} {{ enclosure.link }}{% endif %}{% elsif tidbit.text %}herzlichen Glückwunsch. {{ tidbit.text }}{% else %}ich hoffe, bei {{ employer.name }} läuft alles gut.{% endif %} Beste Grüße von {{ sender.name }}`,
      },
    },
  ),
];

/** Row D7, in German: infrequent, simple, with evidence. */
export const negotiations = wordings(
  { kind: 'negotiate', channel: 'email', language: 'de' },
  {
    'freude-und-eine-frage': {
      subject: 'Ihr Angebot: Freude und eine Frage',
      body: `
{{ contact.greeting }},

danke für Ihr Angebot{% if offer.terms %} ({{ offer.terms }}){% endif %}. Ich möchte mit Ihnen arbeiten und habe vor meiner Zusage eine Frage.
{% if offer.evidence %}
{{ offer.evidence }}
{% endif %}
{% if offer.ask %}Meine Vorstellung liegt bei {{ offer.ask }}.{% else %}Gibt es bei den Bedingungen Spielraum?{% endif %} {% if application.fit %}Von der ersten Woche an würde ich einsetzen, was ich mitbringe: {{ application.fit }}.{% endif %}

{% if offer.deadline %}Meine Antwort haben Sie in jedem Fall bis zum {{ offer.deadline }}.{% else %}Meine Antwort haben Sie in jedem Fall in wenigen Tagen.{% endif %}

Mit freundlichen Grüßen
{{ sender.name }}`,
    },
    'koennten-wir-sprechen': {
      subject: '{{ application.role }}: können wir über die Bedingungen sprechen?',
      body: `
{{ contact.greeting }},

Ihr Angebot hat mir den Tag verschönert. Hätten Sie{% if offer.deadline %} vor dem {{ offer.deadline }}{% endif %} zehn Minuten, um über die Bedingungen zu sprechen? {% if offer.ask %}Erhoffen würde ich mir {{ offer.ask }}.{% endif %} {% if offer.evidence %}Ich habe nachgesehen, was anderswo gezahlt wird. {{ offer.evidence }}{% endif %}

Wie wir uns auch einigen, ich freue mich auf {{ employer.name }}.

Viele Grüße
{{ sender.name }}`,
    },
  },
);

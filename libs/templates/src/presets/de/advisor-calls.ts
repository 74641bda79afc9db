import { scripts } from './scripts.js';

const us =
  'Guten Tag, {{ contact.name }}. Hier ist {{ sender.name }}{% if sender.organisation %} von {{ sender.organisation }}{% endif %}.';
const them =
  '{% if feedback.candidates %}{{ feedback.candidates | sentence }}{% else %}{{ candidate.name }}{% endif %}';

/** For agencies, whose advisors speak with their clients, in German. */
export const advisorCalls = [
  ...scripts(
    'thank_you',
    [
      `Vorstellung: „${us}“

Anlass: „Danke, dass Sie {{ candidate.name }} empfangen haben.{% if interview.topic %} Wie ich höre, ging es um {{ interview.topic }}.{% endif %}“

Abschluss: „Ich melde mich, während Sie entscheiden.“`,
      `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ sender.name }}.“

Anlass: „{{ candidate.name }} kam voller Ideen von Ihnen zurück{% if interview.topic %}, vor allem über {{ interview.topic }}{% endif %}. Das wollte ich weitergeben.“`,
    ],
    'advisor',
  ),
  ...scripts(
    'follow_up',
    [
      `Vorstellung: „${us}“

Neues: „{% if tidbit.text %}{{ tidbit.text }}{% else %}{{ candidate.name }} ist weiterhin sehr an der Stelle interessiert.{% endif %}“

Frage: „{% if interview.topic %}Möchten Sie mehr über {{ interview.topic }} hören? {% endif %}Was würde Ihnen bei {{ candidate.firstName }} noch helfen?“`,
      `Vorstellung: „Hallo, {{ contact.name }}, {{ sender.name }} hier, es geht um die Stelle als {{ application.role }}.“

Anlass: „{% if application.fit %}Eines sollten Sie über {{ candidate.firstName }} im Kopf haben: {{ application.fit }}.{% else %}Mich interessiert, wie die Suche von Ihrer Seite aussieht.{% endif %}{% if interview.topic %} Sie hatten ja über {{ interview.topic }} gesprochen.{% endif %}“`,
    ],
    'advisor',
  ),
  ...scripts(
    'follow_up_call',
    [
      `Vorstellung: „${us}“

Anlass: „Darf ich fragen, wie die Suche vorankommt?{% if directions.decisionBy %} Sie hatten den {{ directions.decisionBy }} genannt.{% endif %}“

Angebot: „Würde ein weiteres Gespräch mit {{ candidate.firstName }} helfen?“`,
      `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ sender.name }}.“

Anlass: „{{ candidate.name }} prüft auch anderes, würde sich aber für Sie entscheiden. Wie ist der Stand?“

Abschluss: „Danke. Ich gebe es weiter.“`,
    ],
    'advisor',
  ),
  ...scripts(
    'feedback_request',
    [
      `Vorstellung: „${us}“

Anlass: „Sie haben ${them} kennengelernt. Was war stark, und was hat gefehlt?“

Abschluss: „Danke. Ich gebe nur weiter, was Sie erlauben.“`,
      `Vorstellung: „Hallo, {{ contact.name }}, {{ sender.name }} hier. Haben Sie zwei Minuten für Ihren Eindruck?“

Anlass: „Solange es frisch ist, möchte ich hören, wie Sie ${them} fanden.“`,
    ],
    'advisor',
  ),
  ...scripts(
    'negotiate',
    [
      `Vorstellung: „${us}“

Anlass: „Über Ihr Angebot freut sich {{ candidate.name }}. {% if offer.ask %}Unsere Vorstellung liegt bei {{ offer.ask }}.{% else %}Gibt es bei den Bedingungen Spielraum?{% endif %}“
{% if offer.evidence %}
Begründung: „{{ offer.evidence }}“
{% endif %}
Dann warten.`,
      `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ sender.name }}. Ich rufe wegen des Angebots an{% if offer.terms %} ({{ offer.terms }}){% endif %}.“

Frage: „{% if offer.ask %}Könnten es {{ offer.ask }} sein?{% else %}Welche Teile davon lassen sich noch bewegen?{% endif %}“

Abschluss: „{% if offer.deadline %}Sie haben bis zum {{ offer.deadline }} eine Antwort.{% else %}Sie haben in wenigen Tagen eine Antwort.{% endif %}“`,
    ],
    'advisor',
  ),
];

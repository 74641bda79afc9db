import { scripts } from './scripts.js';

const me = 'Guten Tag, {{ contact.name }}. Hier ist {{ candidate.name }}.';

export const candidateCalls = [
  ...scripts('thank_you', [
    `Vorstellung: „${me} Wir haben über die Stelle als {{ application.role }} gesprochen.“

Anlass: „Ich rufe an, um Ihnen zu danken{% if interview.topic %}, vor allem für das, was Sie über {{ interview.topic }} gesagt haben{% endif %}.“
{% if debrief.repair %}
Berichtigung: „{{ debrief.repair }}“
{% endif %}
Wenn keine Zeit ist: „Natürlich, das war schon alles. Ich melde mich, während Sie entscheiden.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}. Sie hatten mich{% if interview.weekday %} am {{ interview.weekday }}{% endif %} zum Gespräch eingeladen.“

Anlass: „{% if interview.topic %}Über {{ interview.topic }} denke ich noch nach, und{% else %}Unser Gespräch hat mir gefallen, und{% endif %} das wollte ich Ihnen selbst sagen. Danke.“

Auf dem Anrufbeantworter: dasselbe in zwei Sätzen, und dass niemand zurückrufen muss.`,
  ]),
  ...scripts('follow_up', [
    `Vorstellung: „${me} Wir haben uns{% if interview.date %} am {{ interview.date }}{% endif %} wegen der Stelle als {{ application.role }} getroffen.“

Neues: „{% if tidbit.text %}{{ tidbit.text }}{% else %}Seither habe ich weitergelesen{% if interview.topic %}, vor allem über {{ interview.topic }}{% endif %}.{% endif %}“

Frage: „{% if interview.topic %}Wollen wir das Thema {{ interview.topic }} einmal fortsetzen? {% endif %}Gibt es noch etwas, das Sie über mich wissen möchten?“

Wenn keine Zeit ist: „Natürlich. Wann würde es Ihnen passen?“`,
    `Vorstellung: „Hallo, hier spricht {{ candidate.name }}, von dem Gespräch{% if interview.weekday %} am {{ interview.weekday }}{% endif %}.“

Anlass: „{% if interview.topic %}Was Sie über {{ interview.topic }} sagten, hat mich auf einen Gedanken gebracht.{% else %}Unser Gespräch hat mich auf einen Gedanken gebracht.{% endif %}{% if debrief.idea %} Und zwar: {{ debrief.idea }}.{% endif %}“

Abschluss: „Ich würde immer noch sehr gern mit Ihnen arbeiten. Danke fürs Zuhören.“`,
  ]),
  ...scripts('follow_up_call', [
    `Vorstellung: „${me} Wir haben{% if interview.date %} am {{ interview.date }}{% endif %} über die Stelle als {{ application.role }} gesprochen.“

Anlass: „Darf ich fragen, wie die Suche vorankommt?{% if directions.decisionBy %} Sie hatten den {{ directions.decisionBy }} genannt.{% endif %}“

Angebot: „{% if enclosure.title %}Ich habe etwas für Sie: {{ enclosure.title }}. Darf ich es schicken?{% else %}Würde es helfen, mehr von meiner Arbeit zu sehen?{% endif %}“

Wenn keine Zeit ist: „Natürlich. Dann schreibe ich Ihnen ein paar Zeilen.“

Auf dem Anrufbeantworter: „Sie müssen nicht zurückrufen. Ich schreibe Ihnen.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}. Ich hatte bei Ihnen ein Gespräch für die Stelle als {{ application.role }}.“

Anlass: „Ich weiß, dass so etwas Zeit braucht. Wie ist der Stand, und kann ich noch etwas beitragen?“
{% if application.fit %}
Falls die Frage kommt, warum gerade Sie die Stelle bekommen sollten: „Mitbringen würde ich: {{ application.fit }}.“
{% endif %}
Abschluss: „Danke, das hilft mir. Einen schönen Tag noch.“`,
  ]),
  ...scripts('directed_contact', [
    `Vorstellung: „${me} Sie hatten mich um meinen Anruf gebeten{% if directions.contactOn %}, und zwar am {{ directions.contactOn }}{% endif %}.“

Anlass: „Mich interessiert, wie es mit der Stelle als {{ application.role }} weitergeht und wie ich helfen kann.“

Wenn keine Zeit ist: „Sagen Sie mir, wann, und ich rufe dann wieder an.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier {{ candidate.name }}. Wir hatten vereinbart, dass ich anrufe.“

Anlass: „{% if interview.topic %}Über {{ interview.topic }} habe ich weiter nachgedacht. {% endif %}Mein Interesse ist so groß wie vorher, und für Ihre Fragen habe ich jetzt Zeit.“

Abschluss: „Danke. Ich notiere mir, was wir vereinbart haben.“`,
  ]),
  ...scripts('submit', [
    `Vorstellung: „${me} Sie wollten von mir {{ directions.material | default: "einige Unterlagen" }} haben.“

Anlass: „Alles ist fertig. Auf welchem Weg möchten Sie es bekommen?“

Abschluss: „Dann haben Sie es heute noch.“`,
    `Vorstellung: „Hallo, {{ candidate.name }} hier, es geht um die Stelle als {{ application.role }}.“

Anlass: „Vor mir habe ich {{ directions.material | default: "das Gewünschte" }}. Soll ich Ihnen die wichtigsten Punkte vorlesen oder es vorbeibringen?“

Abschluss: „Danke. Ich bin gespannt, was Sie dazu sagen.“`,
  ]),
  ...scripts('notify_referee', [
    `Vorstellung: „${me} Haben Sie zwei Minuten?“

Anlass: „{{ employer.name }} ruft Sie vielleicht meinetwegen an{% if referee.positions %}: {{ referee.positions | sentence }}{% else %}, wegen der Stelle als {{ application.role }}{% endif %}.“
{% if referee.highlights %}
Was helfen würde: „Sie könnten über {{ referee.highlights | sentence }} sprechen.“
{% endif %}
Abschluss: „Danke. Ich erzähle Ihnen, wie es ausgeht.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, {{ candidate.name }} hier.“

Anlass: „Ich bewerbe mich bei {{ employer.name }} und habe Ihren Namen genannt. Ist Ihnen das noch recht?“

Abschluss: „Das ist sehr nett. Vielleicht kommt der Anruf diese Woche.“`,
  ]),
  ...scripts('inform_referrer', [
    `Vorstellung: „${me} Es gibt Neuigkeiten.“

Anlass: „Ich hatte mein Gespräch bei {{ employer.name }}{% if interview.participants %}, und zwar mit {{ interview.participants | sentence }}{% endif %}{% if interview.topic %}; gesprochen haben wir über {{ interview.topic }}{% endif %}.“

Bitte: „Die Stelle hätte ich sehr gern. Wenn Sie dort jemanden treffen, legen Sie ein Wort für mich ein?“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}. Nochmals danke fürs Vermitteln.“

Anlass: „Es lief gut, und ich hätte die Stelle noch lieber als vorher.{% if application.interest %} Was mich daran reizt: {{ application.interest }}.{% endif %}“

Abschluss: „Ich sage Ihnen, was man dort antwortet.“`,
  ]),
  ...scripts('rejection_reply', [
    `Vorstellung: „${me} Sie haben mir wegen der Stelle als {{ application.role }} geschrieben.“

Anlass: „Danke, dass Sie mir Bescheid gegeben haben. Es war schön, Sie alle kennenzulernen, und ich würde mich wieder bewerben.“

Abschluss: „Ihnen und der neuen Kollegin oder dem neuen Kollegen einen guten Start.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}.“

Anlass: „Ihre Antwort habe ich bekommen und wollte Ihnen persönlich für Ihre Zeit danken.{% if interview.topic %} Über {{ interview.topic }} habe ich viel gelernt.{% endif %}“

Abschluss: „Denken Sie bitte an mich, wenn sich etwas anderes ergibt.“`,
  ]),
  ...scripts('feedback_request', [
    `Vorstellung: „${me} Ich hatte bei Ihnen ein Gespräch für die Stelle als {{ application.role }}.“

Anlass: „Ihre Entscheidung respektiere ich. Was ist eine Sache, die ich nächstes Mal besser machen könnte?“

Dann zuhören, mitschreiben und nicht widersprechen. Abschluss: „Danke. Das hilft mir.“`,
    `Vorstellung: „Hallo, {{ candidate.name }} hier. Haben Sie eine Minute für eine Frage?“

Anlass: „Aus unserem Gespräch möchte ich lernen. Was hat Ihnen bei mir gefehlt?“

Wenn die Antwort schwerfällt: „Das verstehe ich. Trotzdem vielen Dank.“`,
  ]),
  ...scripts('stay_in_touch', [
    `Vorstellung: „${me} Vor einigen Monaten haben wir uns wegen der Stelle als {{ application.role }} getroffen.“

Anlass: „{% if tidbit.text %}{{ tidbit.text }} Herzlichen Glückwunsch.{% else %}Ich wollte hören, wie es Ihnen geht.{% endif %}“

Abschluss: „Wenn Sie einmal jemanden wie mich suchen, freue ich mich über Ihren Anruf.“`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}. Passt es gerade?“

Anlass: „{% if enclosure.title %}Ich bin auf etwas gestoßen und musste an Sie denken: {{ enclosure.title }}. Soll ich es schicken?{% else %}Ich habe an unser Gespräch gedacht{% if interview.topic %}; es ging um {{ interview.topic }}{% endif %}.{% endif %}“

Abschluss: „Alles Gute für Sie und Ihr Team.“`,
  ]),
  ...scripts('negotiate', [
    `Vorstellung: „${me} Danke für Ihr Angebot.“

Anlass: „Ich möchte gern zu Ihnen kommen. {% if offer.ask %}Meine Vorstellung liegt bei {{ offer.ask }}.{% else %}Gibt es bei den Bedingungen Spielraum?{% endif %}“
{% if offer.evidence %}
Begründung: „{{ offer.evidence }}“
{% endif %}
Dann warten. Schweigen ist kein Nein.`,
    `Vorstellung: „Hallo, {{ contact.name }}, hier ist {{ candidate.name }}. Ich rufe wegen Ihres Angebots an{% if offer.terms %} ({{ offer.terms }}){% endif %}.“

Frage: „{% if offer.ask %}Was bräuchte es, um auf {{ offer.ask }} zu kommen?{% else %}Welche Teile davon lassen sich noch bewegen?{% endif %}“

Abschluss: „Danke. {% if offer.deadline %}Sie hören bis zum {{ offer.deadline }} von mir.{% else %}Sie hören in wenigen Tagen von mir.{% endif %}“`,
  ]),
];

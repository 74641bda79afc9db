import { scripts } from './scripts.js';

const me = 'Good day, {{ contact.name }}. This is {{ candidate.name }}.';

export const candidateCalls = [
  ...scripts('thank_you', [
    `Who you are: “${me} We spoke about the {{ application.role }} position.”

Why you call: “I called to thank you{% if interview.topic %}, above all for what you said about {{ interview.topic }}{% endif %}.”
{% if debrief.repair %}
What you mend: “{{ debrief.repair }}”
{% endif %}
They have no time: “Of course. That was all. I will be in touch as you decide.”`,
    `Who you are: “Hello, {{ contact.name }}, it is {{ candidate.name }}. You interviewed me{% if interview.weekday %} on {{ interview.weekday }}{% endif %}.”

Why you call: “{% if interview.topic %}I am still thinking about {{ interview.topic }}, and{% else %}I enjoyed our talk, and{% endif %} wanted you to hear it from me. Thank you.”

A machine answers: say the same in two sentences, and that nobody need ring back.`,
  ]),
  ...scripts('follow_up', [
    `Who you are: “${me} We met{% if interview.date %} on {{ interview.date }}{% endif %} about the {{ application.role }} position.”

What is new: “{% if tidbit.text %}{{ tidbit.text }}{% else %}I have read on since{% if interview.topic %} about {{ interview.topic }}{% endif %}.{% endif %}”

What you ask: “{% if interview.topic %}Shall we go on about {{ interview.topic }} one day? {% endif %}Is there anything more that you would like to know about me?”

They have no time: “Of course. When would suit you?”`,
    `Who you are: “Hello, this is {{ candidate.name }}, from the interview{% if interview.weekday %} on {{ interview.weekday }}{% endif %}.”

Why you call: “{% if interview.topic %}What you said about {{ interview.topic }} led me to a thought.{% else %}Our conversation led me to a thought.{% endif %} {% if debrief.idea %}It is {{ debrief.idea }}.{% endif %}”

How you end: “I would still love to work with you. Thank you for listening.”`,
  ]),
  ...scripts('follow_up_call', [
    `Who you are: “${me} We spoke{% if interview.date %} on {{ interview.date }}{% endif %} about the {{ application.role }} position.”

Why you call: “May I ask how the search is going?{% if directions.decisionBy %} You had {{ directions.decisionBy }} in mind.{% endif %}”

What you bring: “{% if enclosure.title %}I have {{ enclosure.title }} for you. Shall I send it?{% else %}Would it help to see more of my work?{% endif %}”

They have no time: “Of course. I will write a line instead.”

A machine answers: “No need to ring back. I will write to you.”`,
    `Who you are: “Hello, {{ contact.name }}, {{ candidate.name }} speaking. I had an interview with you as {{ application.role }}.”

Why you call: “I know that these things take time. Where do things stand, and is there something that I can add?”
{% if application.fit %}
If they ask why you: “I would bring {{ application.fit }}.”
{% endif %}
How you end: “Thank you, that helps me. Have a good day.”`,
  ]),
  ...scripts('directed_contact', [
    `Who you are: “${me} You asked me to call{% if directions.contactOn %} on {{ directions.contactOn }}{% endif %}.”

Why you call: “I would like to know what comes next for the {{ application.role }} position, and how I can help.”

They have no time: “Tell me when, and I will call again then.”`,
    `Who you are: “Hello, {{ contact.name }}, {{ candidate.name }} here. We agreed that I would call.”

Why you call: “{% if interview.topic %}I have thought more about {{ interview.topic }}. {% endif %}I am as interested as before, and have time for your questions now.”

How you end: “Thank you. I will note down what we agreed.”`,
  ]),
  ...scripts('submit', [
    `Who you are: “${me} You asked me for {{ directions.material | default: "some documents" }}.”

Why you call: “It is ready. Which way would you like to have it?”

How you end: “Then you will have it today.”`,
    `Who you are: “Hello, {{ candidate.name }} here, about the {{ application.role }} position.”

Why you call: “I have {{ directions.material | default: "what you wanted" }} in front of me. Shall I read the main points to you, or bring it by?”

How you end: “Thank you. I look forward to hearing what you make of it.”`,
  ]),
  ...scripts('notify_referee', [
    `Who you are: “${me} Do you have two minutes?”

Why you call: “{{ employer.name }} may ring you about me{% if referee.positions %}: {{ referee.positions | sentence }}{% else %} and the {{ application.role }} position{% endif %}.”
{% if referee.highlights %}
What would help: “You could speak about {{ referee.highlights | sentence }}.”
{% endif %}
How you end: “Thank you. I will tell you how it ends.”`,
    `Who you are: “Hello, {{ contact.name }}, it is {{ candidate.name }}.”

Why you call: “I am applying to {{ employer.name }} and gave them your name. Is that still all right with you?”

How you end: “That is kind. They may call this week.”`,
  ]),
  ...scripts('inform_referrer', [
    `Who you are: “${me} I have news.”

Why you call: “I had my interview at {{ employer.name }}{% if interview.participants %} with {{ interview.participants | sentence }}{% endif %}{% if interview.topic %}, and we spoke about {{ interview.topic }}{% endif %}.”

What you ask: “I would love to get it. If you see them, could you put in a word?”`,
    `Who you are: “Hello, {{ contact.name }}, {{ candidate.name }} here. Thank you again for the introduction.”

Why you call: “It went well, and I am keener than before.{% if application.interest %} It is about {{ application.interest }}, after all.{% endif %}”

How you end: “I will let you know what they say.”`,
  ]),
  ...scripts('rejection_reply', [
    `Who you are: “${me} You wrote to me about the {{ application.role }} position.”

Why you call: “Thank you for telling me. I enjoyed getting to know you all, and would apply again.”

How you end: “I wish you and your new colleague a good start.”`,
    `Who you are: “Hello, {{ contact.name }}, it is {{ candidate.name }}.”

Why you call: “I have your answer, and wanted to thank you in person for your time.{% if interview.topic %} I learned a lot about {{ interview.topic }}.{% endif %}”

How you end: “Please think of me when something else comes up.”`,
  ]),
  ...scripts('feedback_request', [
    `Who you are: “${me} I interviewed with you as {{ application.role }}.”

Why you call: “I respect the decision. What is one thing that I could do better next time?”

Then listen, write it down, and do not argue. How you end: “Thank you. That helps.”`,
    `Who you are: “Hello, {{ candidate.name }} here. Do you have a minute for a question?”

Why you call: “I would like to learn from our interview. What did you miss in me?”

They would rather not say: “I understand. Thank you all the same.”`,
  ]),
  ...scripts('stay_in_touch', [
    `Who you are: “${me} We met some months ago about the {{ application.role }} position.”

Why you call: “{% if tidbit.text %}{{ tidbit.text }} Congratulations.{% else %}I wanted to hear how you are.{% endif %}”

How you end: “If you ever look for somebody like me, I would be glad of a call.”`,
    `Who you are: “Hello, {{ contact.name }}, {{ candidate.name }} here. Is this a good moment?”

Why you call: “{% if enclosure.title %}I found {{ enclosure.title }} and thought of you. Shall I send it?{% else %}I was thinking of our conversation{% if interview.topic %} about {{ interview.topic }}{% endif %}.{% endif %}”

How you end: “All the best to you and your colleagues.”`,
  ]),
  ...scripts('negotiate', [
    `Who you are: “${me} Thank you for the offer.”

Why you call: “I want to come. {% if offer.ask %}I would like to ask for {{ offer.ask }}.{% else %}Is there room in the terms?{% endif %}”
{% if offer.evidence %}
Why: “{{ offer.evidence }}”
{% endif %}
Then wait. Silence is not a no.`,
    `Who you are: “Hello, {{ contact.name }}, it is {{ candidate.name }}. I am calling about your offer{% if offer.terms %} of {{ offer.terms }}{% endif %}.”

What you ask: “{% if offer.ask %}What would it take to reach {{ offer.ask }}?{% else %}Which parts of it can still move?{% endif %}”

How you end: “Thank you. {% if offer.deadline %}I will answer by {{ offer.deadline }}.{% else %}I will answer within days.{% endif %}”`,
  ]),
];

import { scripts } from './scripts.js';

const us =
  'Good day, {{ contact.name }}. This is {{ sender.name }}{% if sender.organisation %} of {{ sender.organisation }}{% endif %}.';

/** For agencies, whose advisors speak with their clients. */
export const advisorCalls = [
  ...scripts(
    'thank_you',
    [
      `Who you are: “${us}”

Why you call: “Thank you for seeing {{ candidate.name }}.{% if interview.topic %} I hear that you spoke about {{ interview.topic }}.{% endif %}”

How you end: “I will be in touch as you decide.”`,
      `Who you are: “Hello, {{ contact.name }}, {{ sender.name }} here.”

Why you call: “{{ candidate.name }} came back from you full of ideas{% if interview.topic %}, above all on {{ interview.topic }}{% endif %}. I wanted to pass that on.”`,
    ],
    'advisor',
  ),
  ...scripts(
    'follow_up',
    [
      `Who you are: “${us}”

What is new: “{% if tidbit.text %}{{ tidbit.text }}{% else %}{{ candidate.name }} is still keen on the position.{% endif %}”

What you ask: “{% if interview.topic %}Would you like to hear more on {{ interview.topic }}? {% endif %}What else would help you with {{ candidate.firstName }}?”`,
      `Who you are: “Hello, {{ contact.name }}, {{ sender.name }} here, about the {{ application.role }} search.”

Why you call: “{% if application.fit %}I would like you to have one thing in mind about {{ candidate.firstName }}: {{ application.fit }}.{% else %}I would like to hear how the search looks from your side.{% endif %}”`,
    ],
    'advisor',
  ),
  ...scripts(
    'follow_up_call',
    [
      `Who you are: “${us}”

Why you call: “May I ask how the search for a {{ application.role }} is going?{% if directions.decisionBy %} You had {{ directions.decisionBy }} in mind.{% endif %}”

What you bring: “Would another talk with {{ candidate.firstName }} help?”`,
      `Who you are: “Hello, {{ contact.name }}, {{ sender.name }} here.”

Why you call: “{{ candidate.name }} is weighing other things too, and would choose you. Where do things stand?”

How you end: “Thank you. I will pass it on.”`,
    ],
    'advisor',
  ),
  ...scripts(
    'feedback_request',
    [
      `Who you are: “${us}”

Why you call: “You have met {% if feedback.candidates %}{{ feedback.candidates | sentence }}{% else %}{{ candidate.name }}{% endif %}. What was strong, and what was missing?”

How you end: “Thank you. I pass on only what you allow.”`,
      `Who you are: “Hello, {{ contact.name }}, {{ sender.name }} here. Two minutes for your impressions?”

Why you call: “I would like to hear what you made of {% if feedback.candidates %}{{ feedback.candidates | sentence }}{% else %}{{ candidate.name }}{% endif %}, while it is fresh.”`,
    ],
    'advisor',
  ),
  ...scripts(
    'negotiate',
    [
      `Who you are: “${us}”

Why you call: “{{ candidate.name }} is glad of the offer. {% if offer.ask %}We would like to ask for {{ offer.ask }}.{% else %}Is there room in the terms?{% endif %}”
{% if offer.evidence %}
Why: “{{ offer.evidence }}”
{% endif %}
Then wait.`,
      `Who you are: “Hello, {{ contact.name }}, {{ sender.name }} here, about the offer{% if offer.terms %} of {{ offer.terms }}{% endif %}.”

What you ask: “{% if offer.ask %}Could it be {{ offer.ask }}?{% else %}Which parts of it can still move?{% endif %}”

How you end: “{% if offer.deadline %}You have an answer by {{ offer.deadline }}.{% else %}You have an answer within days.{% endif %}”`,
    ],
    'advisor',
  ),
];

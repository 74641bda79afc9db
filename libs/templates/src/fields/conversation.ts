import type { Catalogue } from './definition.js';

/** What was said, what came of it, and what goes with the message. */
export const conversationFields = {
  interview: {
    meaning: 'The latest conversation with this employer.',
    fields: {
      date: { type: 'date', meaning: 'Its day, at the employer’s place.', sample: '2026-11-17' },
      weekday: {
        type: 'text',
        derivedFrom: 'interview.date',
        meaning: 'The weekday of that day.',
        sample: { en: 'Tuesday', de: 'Dienstag' },
      },
      participants: {
        type: 'list',
        meaning: 'Everyone who took part for the employer, by name.',
        sample: ['Ingrid Moe', 'Per Halvorsen'],
      },
      topics: {
        type: 'list',
        meaning:
          'What was talked about with this contact, the most important first; each completes “we spoke about …”.',
        sample: { en: ['winter trials', 'ice class rules'], de: ['Wintererprobungen', 'Eisklassen'] },
      },
      topic: {
        type: 'text',
        derivedFrom: 'interview.topics',
        meaning: 'The first of the topics.',
        sample: { en: 'winter trials', de: 'Wintererprobungen' },
      },
      remark: {
        type: 'text',
        meaning: 'Something that the contact said; completes “You said that …”.',
        sample: {
          en: 'the first winter shows every shortcut',
          de: 'der erste Winter jede Abkürzung zeigt',
        },
      },
    },
  },
  debrief: {
    meaning: 'What the candidate made of the conversation.',
    fields: {
      repairs: {
        type: 'list',
        meaning: 'Better answers to what went badly, each a whole sentence.',
        sample: {
          en: ['I gave you a pump pressure of 12 bar; it is 18.'],
          de: ['Die Förderhöhe der Pumpe beträgt 18 Meter und nicht 12.'],
        },
      },
      repair: {
        type: 'text',
        derivedFrom: 'debrief.repairs',
        meaning: 'The first of the better answers.',
        sample: {
          en: 'I gave you a pump pressure of 12 bar; it is 18.',
          de: 'Die Förderhöhe der Pumpe beträgt 18 Meter und nicht 12.',
        },
      },
      ideas: {
        type: 'list',
        meaning: 'Ideas for revenue, service or communication; each completes “One idea since then: …”.',
        sample: {
          en: ['a two-page guide for owners who put a retrofit off'],
          de: ['ein kurzer Leitfaden für Reeder, die den Umbau aufschieben'],
        },
      },
      idea: {
        type: 'text',
        derivedFrom: 'debrief.ideas',
        meaning: 'The first of the ideas.',
        sample: {
          en: 'a two-page guide for owners who put a retrofit off',
          de: 'ein kurzer Leitfaden für Reeder, die den Umbau aufschieben',
        },
      },
      openPoints: {
        type: 'list',
        meaning: 'What needs clearing up, each a whole question.',
        sample: {
          en: ['Do the trials start before the ice is thick?'],
          de: ['Beginnen die Fahrten schon vor dem dicken Eis?'],
        },
      },
      openPoint: {
        type: 'text',
        derivedFrom: 'debrief.openPoints',
        meaning: 'The first of the open questions.',
        sample: {
          en: 'Do the trials start before the ice is thick?',
          de: 'Beginnen die Fahrten schon vor dem dicken Eis?',
        },
      },
    },
  },
  tidbit: {
    meaning: 'Fresh news about the employer or its field.',
    fields: {
      text: {
        type: 'text',
        meaning: 'The news in a whole sentence of the candidate.',
        sample: {
          en: 'I read that two hybrid ferries for the Lofoten line will be built at your yard.',
          de: 'Ich habe gelesen, dass Ihre Werft zwei Hybridfähren für die Lofoten baut.',
        },
      },
      link: {
        type: 'link',
        meaning: 'Where to read it.',
        sample: 'https://en.wikipedia.org/wiki/Hybrid_ship',
      },
    },
  },
  enclosure: {
    meaning: 'Something small that goes with the message: an article, a page of one’s work.',
    fields: {
      title: {
        type: 'text',
        meaning: 'What it is; completes “I enclose …”.',
        sample: { en: 'page 41 of my thesis', de: 'Seite 41 meiner Abschlussarbeit' },
      },
      link: { type: 'link', meaning: 'Where it lies.', sample: 'https://en.wikipedia.org/wiki/Ice_class' },
    },
  },
  directions: {
    meaning: 'What the employer asked for.',
    fields: {
      material: {
        type: 'text',
        meaning: 'What is to be sent; completes “Here is …”.',
        sample: { en: 'the stability report', de: 'den Stabilitätsbericht' },
      },
      submitBy: { type: 'date', meaning: 'The day by which they want it.', sample: '2026-11-20' },
      decisionBy: {
        type: 'date',
        meaning: 'The day by which they promised to decide.',
        sample: '2026-12-01',
      },
      contactOn: { type: 'date', meaning: 'The day that they named to get in touch.', sample: '2026-11-24' },
    },
  },
  previous: {
    meaning: 'The last message to the same person.',
    fields: {
      date: { type: 'date', meaning: 'When it went out.', sample: '2026-11-18' },
    },
  },
  offer: {
    meaning: 'The employer’s offer.',
    fields: {
      terms: {
        type: 'text',
        meaning: 'What was offered.',
        sample: { en: 'USD 92,000 a year', de: '78.000 Euro' },
      },
      ask: {
        type: 'text',
        meaning: 'What the candidate wants; completes “I would like to ask for …”.',
        sample: { en: 'USD 97,000 a year', de: '82.000 Euro' },
      },
      evidence: {
        type: 'text',
        meaning: 'What pay data say, as a whole sentence.',
        sample: {
          en: 'The middle half for this role in your region earns between 90,000 and 101,000.',
          de: 'Die mittlere Hälfte verdient in dieser Rolle zwischen 74.000 und 86.000 Euro.',
        },
      },
      deadline: { type: 'date', meaning: 'The last day to answer.', sample: '2026-12-11' },
    },
  },
  feedback: {
    meaning: 'For a request for feedback.',
    fields: {
      link: {
        type: 'link',
        meaning: 'The secure form, which takes two minutes.',
        sample: 'https://forms.lakemont.edu/f/8kq2',
      },
      candidates: {
        type: 'list',
        meaning:
          'Everyone that one request is about, where an agency asks for several, each as “name (position)”.',
        sample: {
          en: ['Priya Raghunathan (naval architect)', 'Mateus Carvalho (hull designer)'],
          de: ['Priya Raghunathan (Schiffbauingenieurin)', 'Mateus Carvalho (Entwerfer)'],
        },
      },
    },
  },
} as const satisfies Catalogue;

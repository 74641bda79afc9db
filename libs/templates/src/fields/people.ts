import type { Catalogue } from './definition.js';

/** Who writes to whom, and about which position. */
export const peopleFields = {
  candidate: {
    meaning: 'The person who interviewed.',
    fields: {
      name: { type: 'text', required: true, meaning: 'Full name.', sample: 'Priya Raghunathan' },
      firstName: {
        type: 'text',
        fallback: '{candidate.name}',
        meaning: 'The name that friends use.',
        sample: 'Priya',
      },
      email: { type: 'text', meaning: 'E-mail address.', sample: 'priya@raghunathan.name' },
      phone: { type: 'text', meaning: 'Phone number as one would dial it.', sample: '+1 312 555 0142' },
      profileUrl: {
        type: 'link',
        meaning: 'A page about the candidate.',
        sample: 'https://www.linkedin.com/in/priya-raghunathan',
      },
    },
  },
  sender: {
    meaning: 'Who signs: the candidate, or an advisor in their place.',
    fields: {
      name: {
        type: 'text',
        fallback: '{candidate.name}',
        meaning: 'The name under the message.',
        sample: 'Priya Raghunathan',
      },
      organisation: {
        type: 'text',
        meaning: 'The career center or agency, where an advisor signs.',
        sample: 'Lakemont University',
      },
    },
  },
  contact: {
    meaning: 'The person who reads the message.',
    fields: {
      name: { type: 'text', required: true, meaning: 'Full name.', sample: 'Ingrid Moe' },
      greeting: {
        type: 'text',
        fallback: { en: 'Dear {contact.name}', de: 'Guten Tag {contact.name}' },
        meaning: 'The first line, without its comma.',
        sample: { en: 'Dear Ingrid', de: 'Guten Tag Frau Moe' },
      },
      title: {
        type: 'text',
        meaning: 'What they do there.',
        sample: { en: 'head of hull design', de: 'Leiterin Rumpfentwurf' },
      },
      sharedInterest: {
        type: 'text',
        meaning: 'Something that both care about; completes “we both like …”.',
        sample: { en: 'wooden boats', de: 'Holzboote' },
      },
    },
  },
  employer: {
    meaning: 'The organisation that interviews.',
    fields: {
      name: { type: 'text', required: true, meaning: 'Its name.', sample: 'Halvorsen Marine' },
    },
  },
  application: {
    meaning: 'The position that it is about.',
    fields: {
      role: {
        type: 'text',
        required: true,
        meaning: 'The role, as it reads within a sentence.',
        sample: { en: 'naval architect', de: 'Schiffbauingenieurin' },
      },
      fit: {
        type: 'text',
        meaning: 'What the candidate brings; completes “I would bring …”.',
        sample: {
          en: 'four winters of work on ice-class hulls',
          de: 'vier Winter Arbeit an eisgängigen Rümpfen',
        },
      },
      interest: {
        type: 'text',
        meaning: 'Why the candidate wants to work there; completes “What draws me is …”.',
        sample: { en: 'building ships that last forty years', de: 'Schiffe, die vierzig Jahre halten' },
      },
    },
  },
  referee: {
    meaning: 'For a message to someone who gives a reference.',
    fields: {
      highlights: {
        type: 'list',
        meaning: 'What the referee could speak about.',
        sample: { en: ['my thesis', 'the summer at the towing tank'], de: ['meine Abschlussarbeit'] },
      },
      positions: {
        type: 'list',
        meaning: 'Every position that one notice is about, each as “role at employer”.',
        sample: {
          en: ['naval architect at Halvorsen Marine', 'hull designer at Nordlys Yard'],
          de: ['Schiffbauingenieurin bei Halvorsen Marine', 'Entwerferin bei Nordlys'],
        },
      },
    },
  },
} as const satisfies Catalogue;

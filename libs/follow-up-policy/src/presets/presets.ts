import type { PlaybookDocument, Rule } from '../playbook/document.js';
import type { Playbook } from '../playbook/playbook.js';
import { readPlaybook } from '../playbook/read.js';
import { remember } from '../time.js';
import {
  call,
  collectContacts,
  debrief,
  followUp,
  informReferrer,
  keepApplying,
  nextSteps,
  notifyReferee,
  offer,
  prepare,
  preset,
  rejection,
  research,
  stayInTouch,
  thankYou,
} from './common.js';

const traditional = 'employer.culture == "traditional"';
const dreamJob = 'application.dreamJob';
const everyone: ['participants', 'schedulers'] = ['participants', 'schedulers'];

const balancedRules: readonly Rule[] = [
  collectContacts('C1'),
  debrief('C2', 'E2'),
  nextSteps('E3'),
  thankYou({ to: everyone, cites: ['B1', 'E1', 'A1'] }),
  thankYou({
    id: 'thank-you-by-hand',
    when: traditional,
    to: ['participants'],
    channel: 'handwritten',
    cites: ['D1', 'A1'],
  }),
  research('A2'),
  notifyReferee('E5'),
  informReferrer('D5'),
  followUp(3, 'A3', 'B3', 'E4', 'D8'),
  call('D3'),
  prepare('D4', 'E2'),
  keepApplying('C6', 'E6', 'A5'),
  ...rejection('B4', 'D6'),
  stayInTouch(dreamJob, 'D6'),
  ...offer('D7'),
];

const advisorsOwn: ReadonlySet<string> = new Set(['thank_you', 'follow_up', 'follow_up_call', 'negotiate']);

/** A candidate does not chase the agency's client: the agency does, and asks both sides right away. */
const agencyRules: readonly Rule[] = [
  ...balancedRules
    .filter(({ kind }) => kind !== 'stay_in_touch')
    .map((rule): Rule => (advisorsOwn.has(rule.kind) ? { ...rule, owner: 'advisor' } : rule))
    .map((rule): Rule => (rule.kind === 'debrief' ? { ...rule, window: { hours: 2 } } : rule)),
  {
    id: 'client-feedback',
    kind: 'feedback_request',
    on: 'interview_ended',
    to: 'client',
    owner: 'advisor',
    cites: ['B4', 'C4'],
    channel: 'email',
    window: { hours: 24 },
    capped: false,
  },
];

/** The playbooks that a tenant can start from, as documents. A guide's preset follows that guide alone. */
const documents = [
  preset('balanced', 'What the guides agree on; the default.', balancedRules),
  preset('guide-a', 'Guide A: thank everyone by hand, keep learning, follow up every two weeks.', [
    thankYou({ to: everyone, channel: 'handwritten', cites: ['A1'] }),
    research('A2'),
    followUp(6, 'A3', 'A4'),
    keepApplying('A5'),
  ]),
  preset('guide-b', 'Guide B: a tailored thank-you within a day, and directions to the letter.', [
    thankYou({ to: ['participants'], cites: ['B1'] }),
    followUp(1, 'B3'),
    ...rejection('B4'),
    stayInTouch(undefined, 'B4'),
  ]),
  preset('guide-b-prime', 'Guide B with its dissenting reader: no thank-you letters at all.', [
    thankYou({
      to: ['participants'],
      cites: ['B′'],
      withhold: 'A busy manager does not want thank-you letters.',
    }),
    followUp(1, 'B3'),
    ...rejection('B4'),
    stayInTouch(undefined, 'B4'),
  ]),
  preset('guide-c', 'Guide C: note who was there, look back, stay connected without pushing.', [
    collectContacts('C1'),
    debrief('C2'),
    thankYou({ to: ['participants'], cites: ['C3'] }),
    followUp(3, 'C4', 'C5'),
    keepApplying('C6'),
  ]),
  preset('guide-d', 'Guide D: thank the day after, call once the time frame is past, be ready to move on.', [
    thankYou({
      to: ['participants'],
      when: `!(${traditional})`,
      window: { nextDay: true },
      cites: ['D1'],
    }),
    thankYou({
      id: 'thank-you-by-hand',
      to: ['participants'],
      when: traditional,
      channel: 'handwritten',
      window: { nextDay: true },
      cites: ['D1'],
    }),
    informReferrer('D5'),
    call('D3', 'D8'),
    prepare('D4'),
    keepApplying('D6'),
    ...rejection('D6'),
    stayInTouch(dreamJob, 'D6'),
    ...offer('D7'),
  ]),
  preset('guide-e', 'Guide E: thank, look back, ask what comes next, warn the referees, be patient.', [
    debrief('E2'),
    nextSteps('E3'),
    thankYou({ to: ['participants'], cites: ['E1'] }),
    notifyReferee('E5'),
    followUp(2, 'E4', 'E7'),
    keepApplying('E6'),
  ]),
  preset(
    'agency',
    'For a recruiting agency: both sides are asked within hours, the agency talks to its client.',
    agencyRules,
  ),
] as const satisfies readonly PlaybookDocument[];

/** Names of the presets, the default first. */
export const presetNames = [
  'balanced',
  'guide-a',
  'guide-b',
  'guide-b-prime',
  'guide-c',
  'guide-d',
  'guide-e',
  'agency',
] as const;
export type PresetName = (typeof presetNames)[number];

const read = new Map<string, Playbook>();

/** The playbooks that a tenant can start from, by name; each is read when it is first asked for. */
export const presets = Object.defineProperties(
  {},
  Object.fromEntries(
    documents.map((document) => [
      document.name,
      { enumerable: true, get: () => remember(read, document.name, () => readPlaybook(document)) },
    ]),
  ),
) as Readonly<Record<PresetName, Playbook>>;

/** Situations to try a playbook on: one interview with two people, then what the name says. */
const base = {
  candidate: { name: 'Amara Okonkwo', email: 'amara@students.example', timeZone: 'America/Chicago' },
  employer: { name: 'Okafor & Bell', timeZone: 'America/Chicago', country: 'US', region: 'US-IL' },
  application: { role: 'Controls engineer', dreamJob: true },
  contacts: [
    {
      id: 'rafael',
      name: 'Rafael Ibarra',
      roles: ['hiring_manager', 'interviewer'],
      email: 'rafael@okafor.example',
      phone: '+1 312 555 0100',
    },
    { id: 'mei', name: 'Mei Tanaka', roles: ['scheduler'], email: 'mei@okafor.example' },
  ],
};

const interview = {
  type: 'interview',
  id: 'first',
  at: '2026-11-05T16:00:00Z',
  end: '2026-11-05T17:00:00Z',
  participants: ['rafael'],
};
const promise = { type: 'direction', at: '2026-11-05T17:00:00Z', kind: 'decision_by', by: '2026-11-18' };

export const SCENARIOS: readonly { readonly name: string; readonly scenario: object }[] = [
  {
    name: 'Silent past their date',
    scenario: { ...base, now: '2026-11-05T17:05:00Z', facts: [interview, promise] },
  },
  {
    name: 'Answer in 3 days',
    scenario: {
      ...base,
      now: '2026-11-08T17:05:00Z',
      facts: [
        interview,
        promise,
        { type: 'reply', at: '2026-11-08T15:00:00Z', contact: 'rafael', automatic: false },
      ],
    },
  },
  {
    name: 'Rejected',
    scenario: {
      ...base,
      now: '2026-11-10T17:05:00Z',
      facts: [interview, { type: 'rejection', at: '2026-11-10T15:00:00Z', contact: 'rafael' }],
    },
  },
  { name: 'No date given', scenario: { ...base, now: '2026-11-05T17:05:00Z', facts: [interview] } },
];

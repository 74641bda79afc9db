import type { Playbook } from './playbook.js';

/** The default: what the guides agree on, thank-you by e-mail within 24 hours, follow-up every 14 days. */
const balanced: Playbook = {
  name: 'balanced',
  version: 1,
  allowedHours: { soft: { from: '08:00', to: '18:00' }, hard: { from: '08:00', to: '21:00' } },
  callWindows: [
    { from: '09:45', to: '10:30' },
    { from: '14:45', to: '15:30' },
  ],
  cap: { messages: 2, hours: 168 },
  rules: {
    collect_contacts: { owner: 'candidate', cites: ['C1'], atLeastHours: 0 },
    debrief: { owner: 'candidate', cites: ['C2', 'E2'], atLeastHours: 2 },
    record_next_steps: { owner: 'candidate', cites: ['E3'], atLeastHours: 0 },
    thank_you: {
      owner: 'candidate',
      cites: ['B1', 'A1'],
      channel: 'email',
      withinHours: 24,
      schedulersToo: true,
      tooLateAfterBusinessDays: 5,
    },
    follow_up: {
      owner: 'candidate',
      cites: ['A3', 'B3', 'D8'],
      channel: 'email',
      everyDays: 14,
      limit: 3,
      businessDaysAfterPromise: 1,
    },
  },
};

/** The playbooks that a tenant can start from, by name. */
export const presets = { balanced } as const satisfies Record<string, Playbook>;
export type PresetName = keyof typeof presets;

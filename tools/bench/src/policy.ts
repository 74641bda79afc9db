// `npm run bench -- policy`: plans per second for a typical application, on one core.
import {
  holidayCalendars,
  plan,
  presets,
  type Scenario,
  scenarioFromJson,
} from '@afterword/follow-up-policy';

const SECONDS = 5;
/** Applications that differ in their dates, so that nothing is only remembered. */
const APPLICATIONS = 2_000;

/** Two rounds, four contacts, twelve facts; each of these applications on days of its own. */
function typicalApplication(number: number): { scenario: Scenario; now: Temporal.Instant } {
  const first = Temporal.ZonedDateTime.from('2026-03-02T10:00[America/New_York]').add({
    days: number % 200,
    minutes: number % 240,
  });
  const at = (days: number, hours = 0): string => first.add({ days, hours }).toInstant().toString();
  const day = (days: number): string => first.add({ days }).toPlainDate().toString();
  const direction = { type: 'direction', at: at(0, 2) };
  const { scenario, now } = scenarioFromJson({
    now: at(16, 4),
    candidate: { name: 'Ana Diaz', email: 'ana@school.example', timeZone: 'America/Chicago' },
    employer: {
      name: 'Acme',
      timeZone: 'America/New_York',
      country: 'US',
      region: 'US-NY',
      culture: number % 2 ? 'traditional' : 'modern',
    },
    application: { role: 'Engineer', dreamJob: true },
    contacts: [
      { id: 'dana', name: 'Dana Smith', roles: ['hiring_manager', 'interviewer'], email: 'd@acme.example' },
      { id: 'lee', name: 'Lee Wong', roles: ['scheduler'], email: 'l@acme.example' },
      { id: 'raj', name: 'Raj Patel', roles: ['interviewer'], email: 'r@acme.example', phone: '+1 212' },
      { id: 'rita', name: 'Rita Ng', roles: ['referee'], email: 'rita@school.example' },
    ],
    facts: [
      { type: 'interview', id: 'i1', at: at(0), end: at(0, 1), recorded: at(-5), participants: ['dana'] },
      {
        type: 'interview',
        id: 'i2',
        at: at(14),
        end: at(14, 1),
        recorded: at(7),
        participants: ['dana', 'raj'],
        round: 2,
      },
      { ...direction, kind: 'decision_by', by: day(24) },
      { ...direction, kind: 'submit', what: 'a writing sample' },
      { ...direction, kind: 'no_contact_before', until: day(2), channel: 'phone' },
      { ...direction, kind: 'contact_at', when: day(17), channel: 'email', contact: 'dana' },
      { type: 'debrief', at: at(0, 3) },
      { type: 'message_sent', at: at(0, 5), kind: 'thank_you', contact: 'dana', channel: 'email' },
      { type: 'message_sent', at: at(1), kind: 'submit', contact: 'dana', channel: 'email' },
      { type: 'step_done', at: at(2), kind: 'research' },
      { type: 'reply', at: at(7), contact: 'dana' },
      { type: 'reply', at: at(8), contact: 'lee', automatic: true, returnsOn: day(12) },
    ],
  });
  return { scenario, now };
}

/** Measures and prints. Once through for the calendars and the compiler, then for some seconds. */
export function benchPolicy(): Promise<void> {
  const applications = Array.from({ length: APPLICATIONS }, (_, number) => typicalApplication(number));
  const calendars = holidayCalendars();
  let steps = 0;
  const run = (): void => {
    for (const { scenario, now } of applications) {
      steps = plan(scenario, presets.balanced, calendars, now).steps.length;
    }
  };
  run();
  const since = performance.now();
  let rounds = 0;
  while (performance.now() - since < SECONDS * 1000) {
    run();
    rounds++;
  }
  const seconds = (performance.now() - since) / 1000;
  const rate = (rounds * APPLICATIONS) / seconds;
  console.log(`Plans per second: ${Math.round(rate).toLocaleString('en')} (${steps} steps each, one core)`);
  return Promise.resolve();
}

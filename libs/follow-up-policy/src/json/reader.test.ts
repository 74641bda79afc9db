import { describe, expect, it } from '@jest/globals';
import { dana, documentOf, interview, type Json } from '../../test/fixture.js';
import { presets } from '../presets/presets.js';
import { scenarioFromJson } from './scenario.js';

const past = '2026-09-15T19:00:00Z';
const instant = (text: string) => Temporal.Instant.from(text);

const withContact = (fields: Json) => documentOf({ contacts: [{ ...dana, ...fields }] });

describe('what a scenario may hold', () => {
  it('every field of the people and places is read', () => {
    const contact = {
      ...dana,
      phone: '+1 212 555 0100',
      postalAddress: '1 Main Street',
      profileUrl: 'https://www.linkedin.com/in/dana',
      timeZone: 'Europe/Berlin',
      country: 'DE',
      region: 'DE-BY',
      thankYouNotes: false,
      optedOut: true,
      recentTouches: [past],
    };
    const document = documentOf({
      candidate: { country: 'CA' },
      employer: {
        culture: 'traditional',
        thankYouNotes: true,
        businessHours: { from: '09:00', to: '17:00' },
      },
      application: { dreamJob: true },
      contacts: [contact],
    });
    const { scenario, now } = scenarioFromJson(document);
    expect(now).toEqual(instant('2026-09-15T19:05:00Z'));
    expect(scenario.contacts).toEqual([{ ...contact, region: 'BY', recentTouches: [instant(past)] }]);
    expect(scenario.candidate).toEqual({ ...document.candidate, country: 'CA' });
    expect(scenario.employer).toEqual({
      ...document.employer,
      region: 'NY',
      businessHours: { from: Temporal.PlainTime.from('09:00'), to: Temporal.PlainTime.from('17:00') },
    });
    expect(scenario.application).toEqual({ role: 'Engineer', dreamJob: true });
  });

  it('every fact is read, with its defaults', () => {
    const at = instant(past);
    const day = Temporal.PlainDate.from('2026-09-21');
    const facts: readonly (readonly [Json, Json])[] = [
      [
        interview,
        { round: 1, topics: [], cancelled: false, at: instant(interview.at), end: instant(interview.end) },
      ],
      [
        {
          type: 'interview',
          at: interview.at,
          end: interview.end,
          round: 3,
          participants: [],
          topics: ['tests'],
          cancelled: true,
        },
        { at: instant(interview.at), end: instant(interview.end) },
      ],
      [
        { type: 'direction', kind: 'contact_at', when: '2026-09-21', channel: 'email', contact: 'dana' },
        { when: day, ifSilent: false },
      ],
      [
        {
          type: 'direction',
          kind: 'contact_at',
          when: past,
          channel: 'portal',
          contact: 'dana',
          ifSilent: true,
        },
        { when: at },
      ],
      [{ type: 'direction', kind: 'no_contact_before', until: '2026-09-21' }, { until: day }],
      [
        { type: 'direction', kind: 'no_contact_before', until: past, channel: 'phone', contact: 'dana' },
        { until: at },
      ],
      [{ type: 'direction', kind: 'channel_only', channel: 'in_person' }, {}],
      [{ type: 'direction', kind: 'submit', what: 'references' }, { how: 'material' }],
      [{ type: 'direction', kind: 'submit', what: 'a test', how: 'test', by: '2026-09-21' }, { by: day }],
      [
        { type: 'direction', kind: 'decision_by', by: '2026-09-21', recorded: past },
        { by: day, recorded: at },
      ],
      [{ type: 'debrief' }, { weakAnswers: [], ideas: [] }],
      [{ type: 'debrief', weakAnswers: ['why us'], ideas: ['a shorter form'] }, {}],
      [{ type: 'step_done', kind: 'debrief' }, {}],
      [{ type: 'step_done', kind: 'thank_you', contact: 'dana', step: 'x' }, {}],
      [{ type: 'message_sent', kind: 'thank_you', contact: 'dana', channel: 'handwritten', step: 'x' }, {}],
      [{ type: 'reply', contact: 'dana' }, { automatic: false }],
      [{ type: 'reply', contact: 'dana', automatic: true, returnsOn: '2026-09-21' }, { returnsOn: day }],
      [{ type: 'rejection' }, {}],
      [{ type: 'rejection', contact: 'dana' }, {}],
      [{ type: 'offer' }, {}],
      [{ type: 'offer', deadline: '2026-09-21' }, { deadline: day }],
      [{ type: 'accepted' }, {}],
      [{ type: 'declined' }, {}],
      [{ type: 'withdrawn' }, {}],
    ];
    const { scenario } = scenarioFromJson(
      documentOf({ facts: facts.map(([json]) => ({ at: past, ...json })) }),
    );
    expect(scenario.facts).toEqual(facts.map(([json, read]) => ({ at, ...json, ...read })));
  });

  it('null stands for a field that is not there; lists and the playbook may be left out', () => {
    const { scenario } = scenarioFromJson(withContact({ email: null, region: null, recentTouches: null }));
    expect(scenario.contacts).toEqual([{ id: 'dana', name: 'Dana Smith', roles: dana.roles }]);
    const { contacts: _, facts: __, ...bare } = documentOf();
    const read = scenarioFromJson({ ...bare, playbook: null });
    expect([read.scenario.contacts, read.scenario.facts, read.playbook]).toEqual([[], [], presets.balanced]);
    expect(scenarioFromJson(documentOf({ playbook: 'guide-c' })).playbook.name).toBe('guide-c');
  });
});

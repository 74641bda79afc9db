import { describe, expect, it } from '@jest/globals';
import { calendars, dana, documentOf, interview } from '../../test/fixture.js';
import { FollowUpPolicyError } from '../errors.js';
import { plan } from '../plan.js';
import { planToJson } from './plan.js';
import { scenarioFromJson } from './scenario.js';

const mistakeIn = (json: unknown): FollowUpPolicyError => {
  try {
    scenarioFromJson(json);
  } catch (error) {
    if (error instanceof FollowUpPolicyError) return error;
    throw error;
  }
  throw new Error('the scenario was taken');
};
const past = '2026-09-15T19:00:00Z';

describe('ruling 26: a scenario in JSON', () => {
  it('takes defaults: balanced, modern, round 1, a region with or without its country', () => {
    const { playbook, scenario } = scenarioFromJson(documentOf());
    expect(playbook.name).toBe('balanced');
    expect(scenario.employer).toMatchObject({ culture: 'modern', region: 'NY' });
    expect(scenario.facts[0]).toMatchObject({ round: 1, cancelled: false, topics: [] });
  });

  it('takes instants with an offset or a zone in brackets', () => {
    const facts = [{ ...interview, at: '2026-09-15T14:00-04:00', end: '2026-09-15T15:00[America/New_York]' }];
    const [fact] = scenarioFromJson(documentOf({ facts })).scenario.facts;
    expect(fact).toMatchObject({
      at: Temporal.Instant.from('2026-09-15T18:00Z'),
      end: Temporal.Instant.from('2026-09-15T19:00Z'),
    });
  });

  it.each<[string, unknown, string, string]>([
    ['no object', [], '', 'an object'],
    ['an unknown field', { ...documentOf(), plans: 1 }, 'plans', 'no such field'],
    [
      'an unknown field of a fact',
      documentOf({ facts: [{ ...interview, where: 'here' }] }),
      'facts[0].where',
      'participants',
    ],
    ['an unknown playbook', { ...documentOf(), playbook: 'bold' }, 'playbook', 'balanced'],
    ['a missing field', documentOf({ contacts: [{ id: 'dana', roles: [] }] }), 'contacts[0].name', 'a text'],
    ['an unknown zone', documentOf({ employer: { timeZone: 'Mars/Base' } }), 'employer.timeZone', 'IANA'],
    ['an offset as a zone', documentOf({ candidate: { timeZone: '+02:00' } }), 'candidate.timeZone', 'IANA'],
    ['an unknown country', documentOf({ employer: { country: 'XX' } }), 'employer.country', 'ISO 3166-1'],
    [
      'a region of another country',
      documentOf({ employer: { region: 'DE-BY' } }),
      'employer.region',
      'region of US',
    ],
    ['an instant without a zone', { ...documentOf(), now: '2026-09-15T19:05:00' }, 'now', 'zone'],
    [
      'a date that is none',
      documentOf({ facts: [{ type: 'direction', kind: 'decision_by', at: past, by: '2026-02-30' }] }),
      'facts[0].by',
      'a date',
    ],
    [
      'an instant before any holidays are known',
      { ...documentOf(), now: '1899-12-31T23:59:59Z' },
      'now',
      '1900 to 2199',
    ],
    ['an instant after them', { ...documentOf(), now: '2200-01-01T00:00:00Z' }, 'now', '1900 to 2199'],
    [
      'a date after them',
      documentOf({ facts: [{ type: 'direction', kind: 'decision_by', at: past, by: '2200-01-01' }] }),
      'facts[0].by',
      'a date of the years 1900 to 2199',
    ],
    [
      'neither a date nor an instant',
      documentOf({ facts: [{ type: 'direction', kind: 'decision_by', at: past, by: 'soon' }] }),
      'facts[0].by',
      'a date or an instant',
    ],
    ['an unknown fact', documentOf({ facts: [{ type: 'call', at: past }] }), 'facts[0].type', 'interview'],
    [
      'an unknown direction',
      documentOf({ facts: [{ type: 'direction', kind: 'wait', at: past }] }),
      'facts[0].kind',
      'decision_by',
    ],
    [
      'an unknown kind',
      documentOf({ facts: [{ type: 'step_done', kind: 'nap', at: past }] }),
      'facts[0].kind',
      'debrief',
    ],
    [
      'an unknown role',
      documentOf({ contacts: [{ ...dana, roles: ['boss'] }] }),
      'contacts[0].roles[0]',
      'hiring_manager',
    ],
    [
      'an unknown contact',
      documentOf({ facts: [{ type: 'reply', at: past, contact: 'raj' }] }),
      'facts[0].contact',
      'dana',
    ],
    [
      'an unknown participant',
      documentOf({ facts: [{ ...interview, participants: ['raj'] }] }),
      'facts[0].participants[0]',
      'dana',
    ],
    ['two contacts with one id', documentOf({ contacts: [dana, dana] }), 'contacts[1].id', 'contacts[0]'],
    [
      'an end before the start',
      documentOf({ facts: [{ ...interview, end: interview.at }] }),
      'facts[0].end',
      'after the start',
    ],
    [
      'a reply in the future',
      documentOf({ facts: [{ type: 'reply', at: '2026-09-16T00:00:00Z', contact: 'dana' }] }),
      'facts[0].at',
      'not after now',
    ],
    [
      'a record in the future',
      documentOf({ facts: [{ ...interview, recorded: '2026-09-16T00:00:00Z' }] }),
      'facts[0].recorded',
      'not after now',
    ],
    [
      'hours that end before they start',
      documentOf({ employer: { businessHours: { from: '17:00', to: '09:00' } } }),
      'employer.businessHours.to',
      'after 17:00',
    ],
  ])('%s is named by its path', (_, json, path, expected) => {
    const mistake = mistakeIn(json);
    expect(mistake.path).toBe(path);
    expect(mistake.expected).toContain(expected);
    expect(mistake.message).toContain(path || 'The document');
  });
});

describe('a plan in JSON', () => {
  it('holds instants in UTC and leaves out what is absent', () => {
    const { scenario, playbook, now } = scenarioFromJson(documentOf());
    const json = planToJson(plan(scenario, playbook, calendars, now));
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const step = json.steps.find((it) => it.kind === 'thank_you');
    expect(step).toMatchObject({ due: '2026-09-16T19:00:00Z', state: 'planned' });
    expect(Object.keys(step ?? {})).not.toContain('overdueSince');
  });
});

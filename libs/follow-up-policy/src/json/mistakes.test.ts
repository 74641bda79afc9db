import { describe, expect, it } from '@jest/globals';
import { dana, documentOf, interview, type Json } from '../../test/fixture.js';
import { FollowUpPolicyError } from '../errors.js';
import { scenarioFromJson } from './scenario.js';

const past = '2026-09-15T19:00:00Z';
const mistakeIn = (json: unknown): FollowUpPolicyError => {
  try {
    scenarioFromJson(json);
  } catch (error) {
    if (error instanceof FollowUpPolicyError) return error;
    throw error;
  }
  throw new Error('the scenario was taken');
};
const fact = (fields: Json) => documentOf({ facts: [{ at: past, ...fields }] });
const withContact = (fields: Json) => documentOf({ contacts: [{ ...dana, ...fields }] });

describe('what is not read', () => {
  it.each<[string, unknown, string, string]>([
    ['an empty name', withContact({ name: '' }), 'contacts[0].name', 'a text'],
    ['a blank name', withContact({ name: '  ' }), 'contacts[0].name', 'a text'],
    ['a number for a name', withContact({ name: 7 }), 'contacts[0].name', 'a text'],
    ['yes for true', withContact({ optedOut: 'yes' }), 'contacts[0].optedOut', 'true or false'],
    [
      'round 0',
      documentOf({ facts: [{ ...interview, round: 0 }] }),
      'facts[0].round',
      'a whole number from 1',
    ],
    [
      'half a round',
      documentOf({ facts: [{ ...interview, round: 1.5 }] }),
      'facts[0].round',
      'a whole number from 1',
    ],
    [
      'a text for a round',
      documentOf({ facts: [{ ...interview, round: '1' }] }),
      'facts[0].round',
      'a whole number from 1',
    ],
    [
      'a text for a list',
      documentOf({ facts: [{ ...interview, participants: 'dana' }] }),
      'facts[0].participants',
      'a list',
    ],
    ['a list for an object', { ...documentOf(), candidate: [] }, 'candidate', 'an object'],
    ['null for an object', { ...documentOf(), candidate: null }, 'candidate', 'an object'],
    ['a list for a fact', { ...documentOf(), facts: [[]] }, 'facts[0]', 'an object'],
    ['a list for a playbook', documentOf({ playbook: [] }), 'playbook', 'one of balanced, guide-a'],
    [
      'a mistake in a topic',
      documentOf({ facts: [{ ...interview, topics: ['a', ''] }] }),
      'facts[0].topics[1]',
      'a text',
    ],
    [
      'a mistake in a touch',
      withContact({ recentTouches: ['2026-09-15'] }),
      'contacts[0].recentTouches[0]',
      'an instant with a zone or Z',
    ],
    ['a number for an instant', { ...documentOf(), now: 5 }, 'now', 'an instant with a zone or Z'],
    [
      'a time of one digit',
      documentOf({ employer: { businessHours: { from: '9:00', to: '17:00' } } }),
      'employer.businessHours.from',
      'a time of day',
    ],
    [
      'an hour that is none',
      documentOf({ employer: { businessHours: { from: '09:00', to: '25:00' } } }),
      'employer.businessHours.to',
      'a time of day',
    ],
    [
      'hours of nothing',
      documentOf({ employer: { businessHours: { from: '09:00', to: '09:00' } } }),
      'employer.businessHours.to',
      'a time after 09:00',
    ],
    ...['x09:00', '09:00:30', '9', 9].map((from): [string, unknown, string, string] => [
      `${from} for a time`,
      documentOf({ employer: { businessHours: { from, to: '17:00' } } }),
      'employer.businessHours.from',
      'a time of day, such as 09:00',
    ]),
    ...['+02:00', '1/2', 'Mars/Phobos'].map((timeZone): [string, unknown, string, string] => [
      `${timeZone} for a zone`,
      documentOf({ candidate: { timeZone } }),
      'candidate.timeZone',
      'an IANA time zone, such as Europe/Berlin',
    ]),
    ...['xUS', 'USA', 'U', 840].map((country): [string, unknown, string, string] => [
      `${country} for a country`,
      documentOf({ employer: { country } }),
      'employer.country',
      'an ISO 3166-1 country code, such as US',
    ]),
    ...['x2026-09-21', '2026-9-21', '2026-09-31', 20260921, null].map(
      (by): [string, unknown, string, string] => [
        `${by} for a date`,
        fact({ type: 'direction', kind: 'decision_by', by }),
        'facts[0].by',
        'a date',
      ],
    ),
    ...['1899-12-31', '2200-01-01'].map((by): [string, unknown, string, string] => [
      `a date as far as ${by}`,
      fact({ type: 'direction', kind: 'decision_by', by }),
      'facts[0].by',
      'a date of the years 1900 to 2199',
    ]),
    ['a number for an address', withContact({ email: 5 }), 'contacts[0].email', 'an e-mail address'],
    ['no zone', documentOf({ candidate: { timeZone: '' } }), 'candidate.timeZone', 'IANA'],
    ['a number for a zone', documentOf({ candidate: { timeZone: 1 } }), 'candidate.timeZone', 'IANA'],
    [
      'a country in small letters',
      documentOf({ employer: { country: 'us' } }),
      'employer.country',
      'ISO 3166-1',
    ],
    ['a union of countries', documentOf({ employer: { country: 'EU' } }), 'employer.country', 'ISO 3166-1'],
    ['no country of the world', withContact({ country: 'ZZ' }), 'contacts[0].country', 'ISO 3166-1'],
    [
      'a region with a blank',
      documentOf({ employer: { region: 'New York' } }),
      'employer.region',
      'ISO 3166-2',
    ],
    [
      'a region of four letters',
      documentOf({ employer: { region: 'US-NYCX' } }),
      'employer.region',
      'ISO 3166-2',
    ],
    [
      'a contact’s region of another country',
      withContact({ region: 'DE-BY' }),
      'contacts[0].region',
      'a region of US, such as US-BY',
    ],
    [
      'a contact’s region of the employer’s country, not theirs',
      withContact({ country: 'DE', region: 'US-NY' }),
      'contacts[0].region',
      'a region of DE',
    ],
    ['an address without an at', withContact({ email: 'dana' }), 'contacts[0].email', 'an e-mail address'],
    [
      'an address with a blank',
      withContact({ email: 'da na@acme.example' }),
      'contacts[0].email',
      'an e-mail address',
    ],
    [
      'an address and more',
      withContact({ email: 'dana@acme.example, lee@acme.example' }),
      'contacts[0].email',
      'an e-mail address',
    ],
    [
      'a day with a time',
      fact({ type: 'reply', contact: 'dana', automatic: true, returnsOn: past }),
      'facts[0].returnsOn',
      'a date, such as',
    ],
    [
      'a number for a day',
      fact({ type: 'direction', kind: 'decision_by', by: 5 }),
      'facts[0].by',
      'a date or an instant',
    ],
    [
      'an unknown channel',
      fact({ type: 'direction', kind: 'channel_only', channel: 'fax' }),
      'facts[0].channel',
      'one of email, handwritten',
    ],
    [
      'a direction of another shape',
      fact({ type: 'direction', kind: 'submit', what: 'x', until: past }),
      'facts[0].until',
      'known here are',
    ],
    [
      'an unknown way to submit',
      fact({ type: 'direction', kind: 'submit', what: 'x', how: 'loudly' }),
      'facts[0].how',
      'one of material, test',
    ],
    [
      'an unknown culture',
      documentOf({ employer: { culture: 'fancy' } }),
      'employer.culture',
      'one of modern, traditional',
    ],
    [
      'the third contact like the first',
      documentOf({ contacts: [dana, { ...dana, id: 'x' }, dana] }),
      'contacts[2].id',
      'an id that contacts[0] does not have',
    ],
    [
      'an unknown contact where nobody is known',
      documentOf({ contacts: [], facts: [{ type: 'reply', at: past, contact: 'x' }] }),
      'facts[0].contact',
      'the id of a contact',
    ],
    [
      'a message of a task that nobody receives',
      fact({ type: 'message_sent', kind: 'debrief', contact: 'dana', channel: 'email' }),
      'facts[0].kind',
      'thank_you',
    ],
    [
      'a message to nobody known',
      fact({ type: 'message_sent', kind: 'submit', contact: 'x', channel: 'email' }),
      'facts[0].contact',
      '(dana)',
    ],
  ])('%s', (_, json, path, expected) => {
    const mistake = mistakeIn(json);
    expect(mistake.path).toBe(path);
    expect(mistake.expected).toContain(expected);
  });

  it('says what stands there, cut where it is long', () => {
    expect(mistakeIn(withContact({ name: '' })).message).toBe('contacts[0].name: expected a text, found "".');
    const { name: _, ...nameless } = dana;
    expect(mistakeIn(documentOf({ contacts: [nameless] })).message).toBe(
      'contacts[0].name: expected a text, found nothing.',
    );
    const long = mistakeIn(withContact({ email: 'x'.repeat(100) })).message;
    expect(long).toMatch(/found "x{56}…\.$/);
    const just = mistakeIn(withContact({ email: 'x'.repeat(58) })).message;
    expect(just).toMatch(/found "x{58}"\.$/);
    expect(mistakeIn([]).message).toBe('The document: expected an object, found [].');
  });

  it('what happens now is past enough, a second later is not', () => {
    const at = (when: string, more: Json = {}) =>
      documentOf({ facts: [{ type: 'accepted', at: when, ...more }] });
    const now = documentOf().now;
    expect(scenarioFromJson(at(now, { recorded: now })).scenario.facts).toHaveLength(1);
    expect(mistakeIn(at('2026-09-15T19:05:01Z')).path).toBe('facts[0].at');
    expect(mistakeIn(at('2026-09-15T19:05:01Z')).message).toContain(
      'not after now (2026-09-15T19:05:00Z), found 2026-09-15T19:05:01Z',
    );
    const ahead = { ...interview, at: '2026-10-15T18:00:00Z', end: '2026-10-15T19:00:00Z' };
    expect(scenarioFromJson(documentOf({ facts: [ahead] })).scenario.facts).toHaveLength(1);
  });

  it('a mistake is named as seen from the document that holds it', () => {
    const mistake = new FollowUpPolicyError('rules[3].when', 'a condition', '"x"');
    expect(mistake.within('playbook')).toMatchObject({
      path: 'playbook.rules[3].when',
      expected: 'a condition',
    });
    expect(mistake.within('playbook').message).toBe(
      'playbook.rules[3].when: expected a condition, found "x".',
    );
    expect(new FollowUpPolicyError('', 'an object').within('playbook').path).toBe('playbook');
    expect(new FollowUpPolicyError('[2]', 'an object').within('plans').path).toBe('plans[2]');
    expect(mistake.name).toBe('FollowUpPolicyError');
  });
});

import { describe, expect, it } from '@jest/globals';
import { withRule } from '../../test/playbooks.js';
import type { StepKind } from '../types.js';
import { ConditionProblem, type ConditionSubjects, readCondition } from './condition.js';
import { playbookProblems } from './read.js';
import { type Term, vocabulary } from './vocabulary.js';

const subjects: ConditionSubjects = {
  candidate: { country: 'DE', timeZone: 'Europe/Berlin' },
  employer: { name: 'Acme', country: 'US', region: 'NY', culture: 'traditional' },
  application: { role: 'Engineer', dreamJob: true },
  interview: { round: 2n, participants: 3n },
  contact: { roles: ['hr', 'scheduler'], country: 'GB' },
};
const holds = (text: string, kind: StepKind = 'thank_you') => readCondition(text, kind).holds(subjects);
const problemOf = (id: string, when: string) => playbookProblems(withRule(id, { when }))[0];

describe('a condition', () => {
  it.each([
    ['candidate.country == "DE"', true],
    ['candidate.timeZone.startsWith("Europe/")', true],
    ['candidate.timeZone.endsWith("/Paris")', false],
    ['employer.name.contains("cm")', true],
    ['employer.country != "US"', false],
    ['employer.region in ["NY", "CA"]', true],
    ['employer.culture == "traditional" && application.dreamJob', true],
    ['employer.culture == "modern" || !application.dreamJob', false],
    ['application.role.size() > 3', true],
    ['interview.round >= 2 && interview.round <= 2', true],
    ['interview.round < 2', false],
    ['interview.participants > 2 ? true : false', true],
    ['"hr" in contact.roles', true],
    ['!("referee" in contact.roles)', true],
    ['contact.roles.size() == 2', true],
    ['contact.roles.exists(it, it == "scheduler")', true],
    ['contact.roles.all(it, it.startsWith("s"))', false],
    ['contact.roles.exists_one(it, it == "hr")', true],
    ['contact.country == "GB"', true],
    ['true', true],
  ])('%s is %s', (text, expected) => {
    expect(holds(text)).toBe(expected);
  });

  it.each<[string, string, RegExp]>([
    ['does not parse', 'employer.culture ==', /^a condition in CEL \(.+\)$/],
    ['has too many brackets', 'true)', /^a condition in CEL/],
    ['has too many parts', Array(100).fill('1<2').join('&&'), /^a condition in CEL/],
    ['is nested too deep', `${'!('.repeat(30)}true${')'.repeat(30)}`, /^a condition in CEL \(.*depth/i],
    ['holds too long a list', `employer.name in [${'"x",'.repeat(60)}"x"]`, /^a condition in CEL/],
    [
      'asks about an unknown subject',
      'weather == "fine"',
      /^a condition over candidate\.country, .*contact\.country \(/,
    ],
    ['asks about an unknown word', 'employer.size > 10', /^a condition over .*employer\.culture.*\(/],
    ['compares what cannot be compared', 'interview.round == "two"', /^a condition over /],
    ['is a number', 'interview.round', /^a condition that is true or false, not int$/],
    ['is a text', 'employer.name', /^a condition that is true or false, not string$/],
    [
      'uses patterns',
      'employer.name.matches("(a+)+b")',
      /^one of the functions startsWith, .*exists_one, not matches$/,
    ],
    [
      'uses an unknown function',
      'employer.name.trim() == "x"',
      /^one of the functions startsWith.*not trim$/,
    ],
    ['uses a global function', 'size(employer.name) > 3', /^a condition without the function size$/],
    ['reckons', 'interview.round + 1 == 2', /^a condition without the operator \+$/],
    ['divides', 'interview.round / 0 == 2', /^a condition without the operator \/$/],
    ['negates a number', '-interview.round == 2', /^a condition without the operator -$/],
    ['makes a map', '{"a": 1}.size() == 1', /^a condition (without the operator map|in CEL)/],
    ['indexes a list', 'contact.roles[9] == "hr"', /^a condition without the operator \[\]$/],
  ])('that %s is refused', (_, text, expected) => {
    const problem = problemOf('thank-you', text);
    expect(problem!.path).toBe('rules[3].when');
    expect(problem!.expected).toMatch(expected);
    expect(problem!.message).toContain(JSON.stringify(text).slice(0, 40));
    expect(() => readCondition(text, 'thank_you')).toThrow(ConditionProblem);
  });

  it('of a step for nobody may not ask about a contact', () => {
    for (const id of [
      'collect-contacts',
      'debrief',
      'next-steps',
      'research',
      'prepare',
      'keep-applying',
      'offer-review',
    ]) {
      const problem = problemOf(id, '"hr" in contact.roles');
      expect(problem?.expected).toMatch(/^a condition without contact: a step of \w+ is for no contact$/);
      expect(problemOf(id, 'x')?.expected).not.toContain('contact.roles');
    }
    for (const id of [
      'submit',
      'directed-contact',
      'inform-referrer',
      'follow-up',
      'call',
      'rejection-reply',
      'negotiate',
    ])
      expect(problemOf(id, '"hr" in contact.roles')).toBeUndefined();
  });

  it('every word of the vocabulary can be asked about, and has a meaning', () => {
    for (const [subject, terms] of Object.entries(vocabulary))
      for (const [field, term] of Object.entries<Term>(terms)) {
        const like = { string: '"x"', bool: 'true', int: '1', 'list<string>': '["x"]' }[term.type];
        expect(holds(`${subject}.${field} == ${like}`)).toBe(field === 'dreamJob');
        expect(term.meaning).toMatch(/\w/);
      }
  });
});

describe('a condition that can never be true is refused', () => {
  it.each<[string, string, string]>([
    ['a value that the closed vocabulary has not', 'thank-you', 'employer.culture == "fancy"'],
    ['two values at once', 'thank-you', 'employer.culture == "modern" && employer.culture == "traditional"'],
    ['yes and no', 'research', 'application.dreamJob && !application.dreamJob'],
    ['false', 'research', 'false'],
    ['no referee among those who are told as referees', 'notify-referee', '!("referee" in contact.roles)'],
    ['no referrer among those who referred', 'inform-referrer', 'contact.roles.all(it, it != "referrer")'],
    ['a role that there is not', 'thank-you', '"boss" in contact.roles'],
    ['round 0', 'thank-you', 'interview.round < 1'],
    ['a round between two', 'thank-you', 'interview.round > 2 && interview.round < 3'],
    ['two countries at once', 'thank-you', 'employer.country == "US" && employer.country == "DE"'],
    ['neither a country nor any other', 'thank-you', 'employer.country == "US" && employer.country != "US"'],
    ['a role size beyond all roles', 'thank-you', 'contact.roles.size() > 6'],
    ['a role that starts as none does', 'thank-you', 'contact.roles.exists(it, it.startsWith("z"))'],
    [
      'an unknown culture, whatever the name',
      'thank-you',
      'employer.name.startsWith("A") && (employer.culture == "startup" && employer.country > "A")',
    ],
    [
      'two answers at once, whatever the round',
      'research',
      'application.dreamJob && interview.round > 1.5 && !application.dreamJob',
    ],
  ])('%s', (_, id, when) => {
    const problem = problemOf(id, when);
    expect(problem?.path).toMatch(/^rules\[\d+\]\.when$/);
    expect(problem?.expected).toMatch(/can be true for some value; this rule can never fire/);
    expect(problem?.message).toContain(JSON.stringify(when));
  });

  it.each<[string, string, string]>([
    ['a referee who is HR too', 'notify-referee', '"hr" in contact.roles'],
    ['no referee where anybody may be meant', 'thank-you', '!("referee" in contact.roles)'],
    ['nobody’s role', 'thank-you', 'contact.roles.size() == 0'],
    ['all six roles', 'thank-you', 'contact.roles.size() == 6'],
    ['a late round', 'thank-you', 'interview.round == 40'],
    ['after a round', 'thank-you', 'interview.round > 3'],
    ['before a round', 'thank-you', 'interview.round < 2'],
    ['another country', 'thank-you', 'employer.country != "US"'],
    ['one country or the other', 'thank-you', 'employer.country == "US" || employer.country == "DE"'],
    ['a dream job in a modern house', 'research', 'application.dreamJob && employer.culture == "modern"'],
    [
      'the start of an open word',
      'thank-you',
      'employer.name.startsWith("A") && employer.name.startsWith("B")',
    ],
    [
      'a culture, with the start of an open word',
      'thank-you',
      'employer.culture == "modern" && employer.name.startsWith("A")',
    ],
    ['a role that starts as one does', 'thank-you', 'contact.roles.exists(it, it.startsWith("h"))'],
    [
      'one part or another that looks into a word',
      'thank-you',
      '(employer.culture == "startup" || employer.name.contains("&")) && interview.round > 1',
    ],
    ['the length of an open word', 'thank-you', 'employer.name.size() > 4'],
    ['the order of texts', 'thank-you', 'employer.name < "B" && employer.name > "A"'],
    [
      'more words than are tried',
      'thank-you',
      '"hr" in contact.roles && interview.round > 1 && interview.participants > 9 && employer.country == "US" && contact.country == "US" && candidate.country == "US" && employer.region == "NY"',
    ],
  ])('%s can be', (_, id, when) => {
    expect(problemOf(id, when)).toBeUndefined();
  });

  it('of a thank-you to schedulers alone everyone schedules', () => {
    const when = '!("scheduler" in contact.roles)';
    const to = (people: readonly string[]) => playbookProblems(withRule('thank-you', { when, to: people }));
    expect(to(['schedulers'])).toHaveLength(1);
    expect(to(['participants'])).toEqual([]);
    expect(to(['participants', 'schedulers'])).toEqual([]);
  });
});

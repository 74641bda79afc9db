import { describe, expect, it } from '@jest/globals';
import { contactAt, done, outcome, promise, sent, submit, told } from '../test/facts.js';
import { calendars, dana, documentOf, interview, type Json } from '../test/fixture.js';
import { scenarioFromJson } from './json/scenario.js';
import { Situation } from './situation.js';
import { isSuperseded } from './superseded.js';
import type { StepKind } from './types.js';

const doneAt = '2026-09-16T14:00:00Z';
const later = '2026-09-18T14:00:00Z';
const round = (day: string, more: Json = {}): Json => ({
  ...interview,
  id: 'i2',
  at: `2026-09-${day}T18:00:00Z`,
  end: `2026-09-${day}T19:00:00Z`,
  recorded: later,
  ...more,
});

/** Whether what was done on Wednesday may rest on something that was replaced, two days on. */
function superseded(deed: Json, facts: readonly Json[], contacts: readonly Json[] = [dana]): boolean {
  const { scenario, playbook, now } = scenarioFromJson(
    documentOf({ contacts, facts: [...facts, deed], now: '2026-09-18T15:00:00Z' }),
  );
  const situation = new Situation(scenario, playbook, calendars, now);
  const [only] = situation.deeds.of(deed['kind'] as StepKind);
  return isSuperseded(situation, only!);
}

const thanks = sent('thank_you', doneAt);
const handedIn = sent('submit', doneAt);
const wrote = sent('directed_contact', doneAt);
const prepared = done('prepare_interview', doneAt);
const replied = sent('rejection_reply', doneAt);
const reviewed = done('offer_review', doneAt);
const negotiated = sent('negotiate', doneAt);

describe('what was done may rest on a fact that was replaced', () => {
  it.each<[string, Json, readonly Json[]]>([
    ['its interview, moved', thanks, [interview, round('25', { id: 'i1' })]],
    ['its interview, called off', thanks, [interview, { ...interview, cancelled: true, recorded: later }]],
    ['the interview before it, where another one comes to be known', thanks, [interview, round('16')]],
    ['the first one, where an earlier one comes to be known', thanks, [interview, round('14')]],
    [
      'the interview before it, where another one turns out to be soon after it',
      thanks,
      [interview, round('17', { at: '2026-09-17T13:59:59Z' })],
    ],
    ['no interview yet, where one is told of', thanks, [round('25')]],
    ['the next interview, where another one comes before it', prepared, [interview, round('25')]],
    ['what the employer asked for, asked for anew', handedIn, [interview, submit('a sample', { at: later })]],
    [
      'the moment that the employer named, named anew',
      wrote,
      [interview, contactAt('2026-09-25', { at: later })],
    ],
    ['a rejection, with an offer after it', replied, [interview, outcome('offer', later)]],
    ['an offer, with a better one after it', reviewed, [interview, outcome('offer', later)]],
    ['the review that it follows, done meanwhile', negotiated, [interview, done('offer_review', later)]],
    [
      'what was replaced, with more after it',
      handedIn,
      [interview, submit('a sample', { at: later }), promise('2026-09-25', { at: '2026-09-18T14:30:00Z' })],
    ],
  ])('%s', (_, deed, facts) => {
    expect(superseded(deed, facts)).toBe(true);
  });
});

describe('what was done rests on what it did', () => {
  it.each<[string, Json, readonly Json[]]>([
    ['where nothing was told since', thanks, [interview]],
    ['with the next round ahead', thanks, [interview, round('25')]],
    ['with a round a day after it', thanks, [interview, round('17', { at: '2026-09-17T14:00:00Z' })]],
    ['where what replaced it was known', handedIn, [interview, submit('a sample', { at: doneAt })]],
    [
      'where its interview was moved before',
      thanks,
      [interview, round('15', { id: 'i1', recorded: doneAt })],
    ],
    [
      'where a thank-you was sent, and something is asked for',
      thanks,
      [interview, submit('a sample', { at: later })],
    ],
    [
      'where something was handed in, and a moment is named',
      handedIn,
      [interview, contactAt('2026-09-25', { at: later })],
    ],
    [
      'where a moment was named, and something is asked for',
      wrote,
      [interview, submit('a sample', { at: later })],
    ],
    [
      'where a moment was named, and a decision is promised',
      wrote,
      [interview, promise('2026-09-25', { at: later })],
    ],
    [
      'where a rejection was answered, and a decision is promised',
      replied,
      [interview, promise('2026-09-25', { at: later })],
    ],
    [
      'with another round ahead, and one that was called off',
      thanks,
      [interview, round('28'), round('25', { id: 'i3', cancelled: true })],
    ],
  ])('%s', (_, deed, facts) => {
    expect(superseded(deed, facts)).toBe(false);
  });
});

it('who decides may be another after another interview, where that is whoever led it', () => {
  const led = [{ ...dana, roles: ['interviewer'] }];
  const facts = [interview, outcome('rejection', told), round('25')];
  expect([superseded(replied, facts), superseded(replied, facts, led)]).toEqual([false, true]);
  expect(superseded(thanks, facts, led)).toBe(false);
});

import { describe, expect, it } from '@jest/globals';
import { likelyFridays, tomorrowIn, weeksAhead } from './dayChoices.js';
import { directionsOf, emptySaid, type SaidDraft, toggled, unfinished } from './saidDraft.js';
import { saidProblems } from './saidProblems.js';

const ZONE = 'America/New_York';
const draft = (part: Partial<SaidDraft>): SaidDraft => ({ ...emptySaid('ngozi'), ...part });

describe('what an employer said', () => {
  it('becomes one direction for each chosen card, with their words, in the order of the cards', () => {
    const said = draft({
      chosen: ['decisionBy', 'channelOnly', 'material'],
      decisionBy: { day: '2026-12-04' },
      material: { what: ' two writing samples ', day: '' },
    });
    expect(directionsOf(said, ZONE, ' please write ').map(({ input }) => input)).toEqual([
      { channelOnly: { channel: 'EMAIL', quote: 'please write' } },
      { submit: { what: 'two writing samples', how: 'MATERIAL', quote: 'please write' } },
      { decisionBy: { by: { day: '2026-12-04' }, quote: 'please write' } },
    ]);
  });

  it('names a day, or with a time that very moment by the employer’s clocks', () => {
    const at = (time: string) =>
      directionsOf(
        draft({
          chosen: ['contactAt'],
          contactAt: { day: '2026-12-01', time, channel: 'PHONE', contactId: 'ngozi', ifSilent: true },
        }),
        ZONE,
      )[0]?.input.contactAt;
    expect(at('')).toEqual({
      when: { day: '2026-12-01' },
      channel: 'PHONE',
      contactId: 'ngozi',
      ifSilent: true,
    });
    expect(at('09:30')?.when).toEqual({ instant: '2026-12-01T14:30:00.000Z' });
  });

  it('leaves out a card that still lacks something, and says which', () => {
    const said = draft({ chosen: ['channelOnly', 'noContactBefore'] });
    expect(directionsOf(said, ZONE).map(({ kind }) => kind)).toEqual(['channelOnly']);
    expect(unfinished(said, ZONE)).toBe('noContactBefore');
    expect(unfinished(draft({ chosen: ['channelOnly'] }), ZONE)).toBeUndefined();
  });

  it('keeps what was written where a choice is taken back', () => {
    const said = draft({ chosen: ['test'], test: { what: 'the logic test', day: '' } });
    const back = toggled(toggled(said, 'test'), 'test');
    expect(back).toEqual(said);
    expect(toggled(said, 'test').chosen).toEqual([]);
  });
});

describe('refusals', () => {
  it('go to the card that they concern, and nowhere else', () => {
    const errors = [
      { code: 'X', message: 'Too early.', field: 'directions.1.decisionBy.by' },
      { code: 'X', message: 'Not now.', field: 'at' },
    ];
    const { ofCard, rest } = saidProblems(errors, [{ kind: 'channelOnly' }, { kind: 'decisionBy' }]);
    expect(ofCard('decisionBy')).toBe('Too early.');
    expect(ofCard('channelOnly')).toBeUndefined();
    expect(rest.map(({ message }) => message)).toEqual(['Not now.']);
  });
});

describe('the days to choose from', () => {
  it('are the Fridays of the next weeks where the employer is', () => {
    // Still Monday in New York, Tuesday in Berlin.
    const now = new Date('2026-11-24T03:00:00Z');
    expect(likelyFridays(now, ZONE)).toEqual(['2026-11-27', '2026-12-04', '2026-12-11']);
    expect(tomorrowIn(now, ZONE)).toBe('2026-11-24');
    expect(tomorrowIn(now, 'Europe/Berlin')).toBe('2026-11-25');
  });

  it('begin with one that is not almost here', () => {
    expect(likelyFridays(new Date('2026-11-25T15:00:00Z'), ZONE)[0]).toBe('2026-12-04');
    expect(likelyFridays(new Date('2026-11-29T15:00:00Z'), ZONE)[0]).toBe('2026-12-04');
  });

  it('say how far ahead they are', () => {
    const now = new Date('2026-11-20T15:00:00Z');
    expect(likelyFridays(now, ZONE).map((day) => weeksAhead(day, now, ZONE))).toEqual([
      'in a week',
      'in two weeks',
      'in three weeks',
    ]);
  });
});

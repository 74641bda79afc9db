import { describe, expect, it } from '@jest/globals';
import { firstOfSeries, onceForAll } from './series.js';

const step = (kind: 'FOLLOW_UP' | 'STAY_IN_TOUCH' | 'THANK_YOU' | 'KEEP_APPLYING', day: number) => ({
  kind,
  dueAt: `2026-12-${String(day).padStart(2, '0')}T18:00:00Z`,
});

describe('steps that repeat themselves', () => {
  it('are the first of a series only, whatever order they come in', () => {
    const [later, first, thanks, moreThanks] = [
      step('FOLLOW_UP', 24),
      step('FOLLOW_UP', 10),
      step('THANK_YOU', 1),
      step('THANK_YOU', 2),
    ];
    expect(firstOfSeries([later, first, thanks, moreThanks])).toEqual([first, thanks, moreThanks]);
  });

  it('are said once a week where they are done for all applications', () => {
    const week = step('KEEP_APPLYING', 6);
    const thanks = step('THANK_YOU', 6);
    expect(onceForAll([week, { ...week }, thanks, { ...thanks }, step('KEEP_APPLYING', 13)])).toEqual([
      week,
      thanks,
      thanks,
      step('KEEP_APPLYING', 13),
    ]);
  });
});

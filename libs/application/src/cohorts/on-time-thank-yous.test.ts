import { describe, expect, it } from '@jest/globals';
import { onTimeThankYous } from './on-time-thank-yous.js';

const at = (text: string) => Temporal.Instant.from(text);
const period = { from: at('2026-06-01T00:00:00Z'), to: at('2026-09-01T00:00:00Z') };
const counts = [
  { cohortId: 'c', advisorId: 'a', candidates: 6, due: 12, onTime: 9, late: 1 },
  { cohortId: 'c', advisorId: null, candidates: 3, due: 4, onTime: 1, late: 2 },
];

describe('thank-yous in time', () => {
  it('add up over advisors, and show each of them to those who may see people', () => {
    expect(onTimeThankYous(period, counts, { figuresOnly: false, threshold: 10 })).toMatchObject({
      due: 16,
      onTime: 10,
      late: 3,
      rate: 0.625,
      suppressed: false,
      byAdvisor: [
        { advisorId: 'a', due: 12, rate: 0.75 },
        { advisorId: null, due: 4, rate: 0.25 },
      ],
    });
  });

  it('are kept from those who see figures only, where too few people are counted', () => {
    const suppressed = onTimeThankYous(period, counts, { figuresOnly: true, threshold: 10 });
    expect(suppressed).toEqual({
      from: period.from,
      to: period.to,
      due: null,
      onTime: null,
      late: null,
      rate: null,
      suppressed: true,
      byAdvisor: [],
    });
    expect(onTimeThankYous(period, counts, { figuresOnly: true, threshold: 9 })).toMatchObject({
      due: 16,
      suppressed: false,
      byAdvisor: [],
    });
  });

  it('have no rate where none fell due', () => {
    expect(onTimeThankYous(period, [], { figuresOnly: false, threshold: 10 })).toMatchObject({
      due: 0,
      rate: null,
      suppressed: false,
    });
  });
});

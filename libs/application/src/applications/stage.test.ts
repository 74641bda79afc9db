import type { Fact } from '@afterword/follow-up-policy';
import { describe, expect, it } from '@jest/globals';
import { stageOf } from './stage.js';

const at = (text: string) => Temporal.Instant.from(`2026-09-${text}:00Z`);
const now = at('30T12:00');

const interview = (starts: string, recorded: string, cancelled = false): Fact => ({
  type: 'interview',
  id: starts,
  at: at(starts),
  end: at(starts).add({ hours: 1 }),
  recorded: at(recorded),
  round: 1,
  participants: [],
  topics: [],
  cancelled,
});
const outcome = (type: 'rejection' | 'offer' | 'accepted', recorded: string): Fact => ({
  type,
  at: at(recorded),
  recorded: at(recorded),
});

describe('how far an application has come', () => {
  it('is told by its interviews while nothing is decided', () => {
    expect(stageOf([], now)).toBe('interviewing');
    expect(stageOf([interview('10T12:00', '01T12:00')], now)).toBe('awaiting_decision');
    expect(stageOf([interview('10T12:00', '01T12:00', true)], now)).toBe('interviewing');
    expect(stageOf([interview('10T12:00', '01T12:00')], at('10T12:30'))).toBe('interviewing');
  });

  it('is told by the outcome that became known last, whenever it happened', () => {
    const facts = [outcome('accepted', '20T12:00'), outcome('offer', '15T12:00')];
    expect(stageOf(facts, now)).toBe('accepted');
    const late: Fact = { type: 'rejection', at: at('12T12:00'), recorded: at('21T12:00') };
    expect(stageOf([...facts, late], now)).toBe('rejected');
  });

  it('is open again once an interview is recorded after a no, but not by one that was called off', () => {
    const no = outcome('rejection', '15T12:00');
    expect(stageOf([no, interview('10T12:00', '01T12:00')], now)).toBe('rejected');
    expect(stageOf([no, interview('20T12:00', '16T12:00')], now)).toBe('awaiting_decision');
    expect(stageOf([no, interview('20T12:00', '16T12:00', true)], now)).toBe('rejected');
  });
});

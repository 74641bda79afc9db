import { presets } from '@afterword/follow-up-policy';
import { describe, expect, it } from '@jest/globals';
import { callTimeOf } from './call-time.js';

const contact = { timeZone: null, country: null, region: null };
const employer = { timeZone: 'America/Denver', country: 'US', region: 'US-CO', businessHours: null };
const long = Temporal.Instant.from('2026-11-01T00:00:00Z');
const { callWindows } = presets.balanced;
const at = (
  instant: string,
  notBefore = long,
  hours: (typeof employer)['businessHours'] | object = null,
  windows = callWindows,
) =>
  callTimeOf(
    contact,
    { ...employer, businessHours: hours as never },
    windows,
    notBefore,
    Temporal.Instant.from(instant),
  );

describe('when a contact may be called', () => {
  it('is around ten and around three where they are', () => {
    const { timeZone, windows, opensAt, closesAt } = at('2026-11-23T16:52:00Z');
    expect(timeZone).toBe('America/Denver');
    expect(windows).toEqual([
      { from: '09:45', to: '10:30' },
      { from: '14:45', to: '15:30' },
    ]);
    expect([`${opensAt}`, `${closesAt}`]).toEqual(['2026-11-23T16:45:00Z', '2026-11-23T17:30:00Z']);
  });

  it('is the next window once one has closed, and another day once both have', () => {
    expect(`${at('2026-11-23T19:05:00Z').opensAt}`).toBe('2026-11-23T21:45:00Z');
    expect(`${at('2026-11-24T23:00:00Z').opensAt}`).toBe('2026-11-25T16:45:00Z');
  });

  it('is when the playbook says so', () => {
    const early = [{ from: '08:30', to: '09:00' }];
    expect(at('2026-11-23T16:52:00Z', long, null, early)).toMatchObject({ windows: early });
    expect(`${at('2026-11-23T16:52:00Z', long, null, early).opensAt}`).toBe('2026-11-24T15:30:00Z');
  });

  it('is no weekend, and no public holiday there', () => {
    // Thursday 26 November is Thanksgiving.
    expect(`${at('2026-11-25T23:00:00Z').opensAt}`).toBe('2026-11-27T16:45:00Z');
    expect(`${at('2026-11-27T23:00:00Z').opensAt}`).toBe('2026-11-30T16:45:00Z');
  });

  it('waits for what the plan says', () => {
    const held = Temporal.Instant.from('2026-12-01T17:00:00Z');
    expect(`${at('2026-11-23T16:52:00Z', held).opensAt}`).toBe('2026-12-01T17:00:00Z');
  });

  it('ends with the employer’s day', () => {
    const hours = { from: Temporal.PlainTime.from('10:00'), to: Temporal.PlainTime.from('15:00') };
    expect(at('2026-11-23T16:52:00Z', long, hours).windows).toEqual([
      { from: '10:00', to: '10:30' },
      { from: '14:45', to: '15:00' },
    ]);
  });
});

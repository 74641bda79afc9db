import { describe, expect, it } from '@jest/globals';
import { callMoment, placeOnDay, scriptOf } from './call.js';

describe('the moment of a call', () => {
  const window = { opensAt: '2026-11-23T16:45:00Z', closesAt: '2026-11-23T17:30:00Z' };

  it('is open within its window, to the minute', () => {
    expect(callMoment(window, new Date('2026-11-23T16:45:00Z'))).toEqual({
      open: true,
      closes: window.closesAt,
      next: null,
    });
    for (const closed of ['2026-11-23T16:44:59Z', '2026-11-23T17:30:00Z'])
      expect(callMoment(window, new Date(closed))).toMatchObject({ open: false, next: window.opensAt });
  });

  it('is closed where no window is known', () => {
    expect(callMoment(null, new Date())).toEqual({ open: false, closes: null, next: null });
  });
});

it('reads a script by its cues', () => {
  expect(scriptOf('Who you are: “Hello: it is me.”\n\n“No cue here.”')).toEqual([
    { cue: 'Who you are', words: '“Hello: it is me.”' },
    { cue: '', words: '“No cue here.”' },
  ]);
});

it('places the clock on the day', () => {
  expect([placeOnDay('08:00'), placeOnDay('13:00'), placeOnDay('18:00'), placeOnDay('23:00')]).toEqual([
    0, 50, 100, 100,
  ]);
});

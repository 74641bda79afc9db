import { describe, expect, it } from '@jest/globals';
import { fromCursor, toCursor } from './cursor.js';
import { newId } from './ids.js';

describe('a cursor', () => {
  const position = { key: '2026-09-15 19:05:00.123456+00', id: newId() };

  it('gives its position back to the microsecond', () => {
    expect(fromCursor('candidates.next', toCursor('candidates.next', position))).toEqual(position);
  });

  it('keeps names as they are', () => {
    const named = { key: '“ł” 🙂 \\ %', id: newId() };
    expect(fromCursor('candidates.name', toCursor('candidates.name', named))).toEqual(named);
  });

  it('is refused in another order, when changed, and when made up', () => {
    const cursor = toCursor('candidates.next', position);
    expect(() => fromCursor('candidates.name', cursor)).toThrow(/not one of this list in this order/);
    const [sign, , id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const changed = Buffer.from(JSON.stringify([sign, 'yesterday', id])).toString('base64url');
    for (const made of [changed, '', 'nonsense', 'bnVsbA', cursor.slice(0, -4)])
      expect(() => fromCursor('candidates.next', made)).toThrow(/not one of this list/);
  });
});

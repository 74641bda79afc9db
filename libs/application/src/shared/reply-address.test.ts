import { describe, expect, it } from '@jest/globals';
import { newId } from './ids.js';
import { makeReplyLocalPart, parseReplyLocalPart } from './reply-address.js';
import { secretMatches } from './tokens.js';

describe('a reply address', () => {
  it('names its message and proves it, in 64 characters whose case means nothing', () => {
    for (let time = 0; time < 100; time++) {
      const [tenantId, messageId] = [newId(), newId()];
      const { localPart, secretHash } = makeReplyLocalPart(tenantId, messageId);
      expect(localPart).toMatch(/^r[a-z2-7]{63}$/);
      for (const written of [localPart, localPart.toUpperCase()]) {
        const token = parseReplyLocalPart(written);
        expect(token).toMatchObject({ tenantId, messageId });
        expect(secretMatches(token?.secret ?? '', secretHash)).toBe(true);
      }
    }
  });

  it('proves nothing with another secret', () => {
    const [tenantId, messageId] = [newId(), newId()];
    const { secretHash } = makeReplyLocalPart(tenantId, messageId);
    const forged = parseReplyLocalPart(makeReplyLocalPart(tenantId, messageId).localPart);
    expect(secretMatches(forged?.secret ?? '', secretHash)).toBe(false);
  });

  it('has one spelling: its last character holds bits that say nothing, and none of them may be set', () => {
    const { localPart } = makeReplyLocalPart(newId(), newId());
    const spellings = [...'abcdefghijklmnopqrstuvwxyz234567'].map((last) => localPart.slice(0, -1) + last);
    const secrets = spellings.flatMap((it) => parseReplyLocalPart(it)?.secret ?? []);
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(secrets).toHaveLength(4);
  });

  it.each([
    '',
    'r',
    'dana',
    `x${'a'.repeat(63)}`,
    `r${'a'.repeat(62)}`,
    `r${'1'.repeat(63)}`,
    `r${'a'.repeat(64)}`,
  ])('%s is none', (text) => {
    expect(parseReplyLocalPart(text)).toBeNull();
  });
});

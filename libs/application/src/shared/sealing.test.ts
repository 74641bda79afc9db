import { describe, expect, it } from '@jest/globals';
import { createSealer } from './sealing.js';

const [OLD, NEW] = ['0'.repeat(64), '1'.repeat(64)];
const place = { tenantId: 'one', id: 'row', purpose: 'smtp_password' };

describe('a sealed secret', () => {
  it('opens where it was sealed, and tells nothing of itself', () => {
    const sealer = createSealer([OLD]);
    const sealed = sealer.seal('pässword', place);
    expect(sealer.open(sealed, place)).toBe('pässword');
    expect(sealed).not.toContain('ssword');
    expect(sealer.seal('pässword', place)).not.toBe(sealed);
  });

  it.each(['tenantId', 'id', 'purpose'])('does not open with another %s', (field) => {
    const sealer = createSealer([OLD]);
    const sealed = sealer.seal('secret', place);
    expect(() => sealer.open(sealed, { ...place, [field]: 'another' })).toThrow();
  });

  it('does not open once a bit of it is another', () => {
    const sealer = createSealer([OLD]);
    const sealed = sealer.seal('secret', place);
    const last = sealed.at(-2) === 'A' ? 'B' : 'A';
    expect(() => sealer.open(`${sealed.slice(0, -2)}${last}${sealed.at(-1)}`, place)).toThrow();
  });

  it('survives a change of keys, as long as the old one is given after the new', () => {
    const sealed = createSealer([OLD]).seal('secret', place);
    const rotated = createSealer([NEW, OLD]);
    expect(rotated.open(sealed, place)).toBe('secret');
    expect(createSealer([NEW]).open(rotated.seal('secret', place), place)).toBe('secret');
    expect(() => createSealer([NEW]).open(sealed, place)).toThrow(/key that is not in the settings/);
  });
});

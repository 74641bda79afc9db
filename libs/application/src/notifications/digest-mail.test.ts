import { describe, expect, it } from '@jest/globals';
import { digestMail } from './digest-mail.js';
import type { Digest, DigestStep } from './ports.js';

const now = Temporal.Instant.from('2026-09-14T15:00:00Z');

const thanks: DigestStep = {
  id: '01900000-0000-7000-8000-000000000001',
  notBefore: now,
  kind: 'thank_you',
  channel: 'email',
  contactName: 'Rafael Ibarra',
  employerName: 'Brightwater',
  role: 'Controls engineer',
  dueAt: Temporal.Instant.from('2026-09-16T01:00:00Z'),
  why: 'A thank-you counts within 24 hours.',
};

const digest = (overrides: Partial<Digest> = {}): Digest => ({
  kind: 'digest',
  candidate: { name: 'Amélie Ortega', email: 'amelie@example.test', timeZone: 'America/Chicago' },
  membershipId: null,
  country: 'US',
  tenant: { name: 'Northgate', slug: 'northgate' },
  steps: [thanks],
  ...overrides,
});

const write = (overrides: Partial<Digest> = {}) =>
  digestMail(digest(overrides), 'https://afterword.test', now);

describe('a digest', () => {
  it('says how many things wait, what each is, when it is due where the candidate is, and why', () => {
    const { subject, text } = write();
    expect(subject).toBe('One thing waits for you');
    expect(text).toContain(
      'Thank Rafael Ibarra\nControls engineer, Brightwater\nDue Tuesday, September 15 at 8:00',
    );
    expect(text).toContain('Why: A thank-you counts within 24 hours.');
    expect(text).toContain('https://afterword.test/portal/northgate');
    expect(write({ steps: [thanks, thanks, thanks] }).subject).toBe('Three things wait for you');
    expect(write({ steps: Array(30).fill(thanks) }).subject).toBe('30 things wait for you');
  });

  it('stays short: seven things at most, the first to be due first, and how many more there are', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({ ...thanks, contactName: `Contact ${at}` }));
    const { subject, text, html } = write({ steps: many });
    expect(subject).toBe('Ten things wait for you');
    expect(text.match(/^Thank Contact/gm)).toHaveLength(7);
    expect(text).toContain('Thank Contact 6');
    expect(text).toContain('And 3 more');
    expect(html).toContain('And 3 more');
    expect(write({ steps: many.slice(0, 7) }).text).not.toContain('more');
  });

  it('asks once, and last, that a candidate goes on applying, however many applications ask for it', () => {
    const apply = { ...thanks, kind: 'keep_applying', contactName: null, channel: null } as const;
    const { subject, text } = write({
      steps: [apply, thanks, { ...apply, employerName: 'Kestrel' }],
    });
    expect(subject).toBe('Two things wait for you');
    expect(text.match(/Keep looking and applying/g)).toHaveLength(1);
    expect(text.indexOf('Thank Rafael')).toBeLessThan(text.indexOf('Keep looking'));
    expect(text).not.toContain('Kestrel');
  });

  it('writes dates as is usual in the country and zone of the candidate', () => {
    const candidate = { ...digest().candidate, timeZone: 'Europe/Berlin' };
    expect(write({ candidate, country: 'DE' }).text).toContain('Due Wednesday, 16 September at 03:00');
  });

  it('keeps the promised hour on both sides of a daylight-saving change', () => {
    const at = (instant: string) =>
      write({ steps: [{ ...thanks, dueAt: Temporal.Instant.from(instant) }] }).text;
    expect(at('2026-10-31T14:00:00Z')).toContain('Saturday, October 31 at 9:00');
    expect(at('2026-11-01T15:00:00Z')).toContain('Sunday, November 1 at 9:00');
  });

  it('says so where a thing is late already', () => {
    const dueAt = now.subtract({ hours: 1 });
    expect(write({ steps: [{ ...thanks, dueAt }] }).text).toContain('Was due Monday, September 14 at 9:00');
  });

  it('shows what people wrote as text, never as markup', () => {
    const { html } = write({
      candidate: { ...digest().candidate, name: '<script>alert(1)</script>' },
      tenant: { name: 'R&D "Center"', slug: 'rd' },
      steps: [{ ...thanks, contactName: '<img src=x>', role: `it's`, why: '<b>why</b>' }],
    });
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('R&amp;D &quot;Center&quot;');
  });

  it('leads to the very step, and to where one changes when it comes', () => {
    const { text, html } = write();
    const step = Buffer.from(`Step:${thanks.id}`).toString('base64url');
    for (const address of [
      `https://afterword.test/portal/northgate/steps/${step}`,
      'https://afterword.test/portal/northgate/you/reminders',
    ]) {
      expect(text).toContain(address);
      expect(html).toContain(`href="${address}"`);
    }
  });

  it('says from when on a thing can be done, where that is not yet', () => {
    const notBefore = Temporal.Instant.from('2026-09-15T14:00:00Z');
    expect(write({ steps: [{ ...thanks, notBefore }] }).text).toContain('From Tuesday, September 15 at 9:00');
  });

  it('says why it comes beside the daily one', () => {
    expect(write({ kind: 'urgent' }).text).toContain('it would not keep until your daily mail');
    expect(write().text).not.toContain('daily mail');
  });

  it('leaves out a reason where there is none', () => {
    expect(write({ steps: [{ ...thanks, why: null }] }).text).not.toContain('Why');
  });
});

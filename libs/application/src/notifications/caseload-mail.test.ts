import { describe, expect, it } from '@jest/globals';
import type { CaseloadDraft, CaseloadStep } from '../reminders/ports.js';
import { type CaseloadDigest, caseloadMail } from './caseload-mail.js';

const now = Temporal.Instant.from('2026-09-16T13:00:00Z');
const id = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const globalId = (type: string, number: number) => Buffer.from(`${type}:${id(number)}`).toString('base64url');

const draft: CaseloadDraft = {
  messageId: id(1),
  candidateName: 'Ana Silva',
  kind: 'follow_up',
  channel: 'email',
  toName: 'Rafael Ibarra',
  employerName: 'Brightwater',
  dueAt: Temporal.Instant.from('2026-09-16T22:00:00Z'),
};
const step: CaseloadStep = {
  stepId: id(2),
  candidateId: id(3),
  candidateName: 'Noor Haddad',
  kind: 'thank_you',
  channel: 'email',
  contactName: 'Sunniva Dahl',
  employerName: 'Kestrel',
  dueAt: Temporal.Instant.from('2026-09-14T15:00:00Z'),
  count: 3,
};

const write = (caseload: Partial<CaseloadDigest['caseload']>) =>
  caseloadMail(
    {
      name: 'Marta',
      person: { timeZone: 'America/Chicago' },
      tenant: { name: 'Northgate', slug: 'northgate', country: 'US' },
      caseload: { drafts: [], own: [], overdue: [], ...caseload },
    },
    'https://afterword.test',
    now,
  );

describe('the daily mail of an advisor', () => {
  it('says in its subject what needs them', () => {
    expect(write({ drafts: [draft, draft], overdue: [step] }).subject).toBe(
      'Today: 2 drafts to read, 1 candidate is behind',
    );
    expect(write({ own: [step] }).subject).toBe('Today: 1 step of yours');
  });

  it('leads to the very draft, and to the candidate at the very step', () => {
    const { text, html } = write({ drafts: [draft], overdue: [step] });
    for (const address of [
      `https://afterword.test/console/northgate/approvals?message=${globalId('Message', 1)}`,
      `https://afterword.test/console/northgate/candidates/${globalId('Candidate', 3)}?step=${globalId('Step', 2)}`,
      'https://afterword.test/console/northgate/settings/reminders',
    ]) {
      expect(text).toContain(address);
      expect(html).toContain(`href="${address}"`);
    }
  });

  it('names the candidate, what it is, since when, and how much more there is of it', () => {
    const { text } = write({ drafts: [draft], overdue: [step] });
    expect(text).toContain(
      'Ana Silva: Follow up with Rafael Ibarra\nBrightwater, due Wednesday, September 16 at 5:00',
    );
    expect(text).toContain('Noor Haddad: Thank Sunniva Dahl\nwas due Monday, September 14 at 10:00');
    expect(text).toContain(', and 2 more');
  });

  it('stays brief: five lines of each kind, and how many more there are', () => {
    const { text } = write({ overdue: Array(8).fill(step) });
    expect(text.match(/Noor Haddad/g)).toHaveLength(5);
    expect(text).toContain('And 3 more.');
  });

  it('leaves out what there is none of, and shows names as text', () => {
    const { text, html } = write({ own: [{ ...step, candidateName: '<b>Noor</b>' }] });
    expect(text).not.toMatch(/TO READ|BEHIND/);
    expect(html).toContain('&lt;b&gt;Noor&lt;/b&gt;');
  });
});

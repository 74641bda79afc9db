import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { classified } from '../../test/mail-of.js';

const MAILS = new URL('../../test/mails/', import.meta.url);

/** What each raw mail in `test/mails` is; null where a key must not be there. */
const EXPECTED: Readonly<Record<string, { readonly kind: string; readonly [key: string]: unknown }>> = {
  'dsn-postfix-user-unknown': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-mailbox-full-5.2.2': {
    kind: 'bounce',
    bounce: { hard: false, status: '5.2.2', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-expired-4.4.1': {
    kind: 'bounce',
    bounce: { hard: false, status: '4.4.1', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-delayed': {
    kind: 'bounce',
    bounce: { hard: false, status: '4.4.1', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-delivered': { kind: 'automatic' },
  'dsn-relayed': { kind: 'automatic' },
  'dsn-several-recipients': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.10', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-original-recipient': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-spam-policy': {
    kind: 'bounce',
    bounce: { hard: false, status: '5.7.1', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-no-such-domain': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.4.4', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-exim-5.0.0-with-text': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.0.0', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-too-large': {
    kind: 'bounce',
    bounce: { hard: false, status: '5.3.4', recipient: 'dana.whitfield@acme.example' },
  },
  'dsn-gmail': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-o365-html-only': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.10', recipient: 'dana.whitfield@acme.example' },
  },
  'form-exchange-german': {
    kind: 'bounce',
    bounce: { hard: false, status: '5.2.2', recipient: 'dana.whitfield@acme.example' },
  },
  'form-qmail': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-exim': { kind: 'bounce', bounce: { hard: true, recipient: 'dana.whitfield@acme.example' } },
  'form-exim-warning': {
    kind: 'bounce',
    bounce: { hard: false, status: '4.7.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-sendmail': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-exchange-2003': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-domino': { kind: 'bounce', bounce: { hard: true, recipient: 'dana.whitfield@acme.example' } },
  'form-yahoo': { kind: 'bounce', bounce: { hard: true, recipient: 'dana.whitfield@acme.example' } },
  'form-verp': { kind: 'bounce', bounce: { hard: true, recipient: 'dana.whitfield@acme.example' } },
  'form-french-exchange': {
    kind: 'bounce',
    bounce: { hard: true, status: '5.1.1', recipient: 'dana.whitfield@acme.example' },
  },
  'form-gmail-incomplete': {
    kind: 'bounce',
    bounce: { hard: false, recipient: 'dana.whitfield@acme.example' },
  },
  'arf-abuse': { kind: 'complaint' },
  'arf-fraud': { kind: 'complaint' },
  'arf-not-spam': { kind: 'automatic' },
  'arf-auth-failure': { kind: 'automatic' },
  'mdn-read': { kind: 'automatic' },
  'auto-en-exchange': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-en-until-inclusive': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-en-vacation-precedence': { kind: 'automatic', returnsOn: '2026-10-12' },
  'auto-en-us-numeric': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-en-uk-numeric': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-en-ambiguous-none': { kind: 'automatic', returnsOn: null },
  'auto-en-next-year': { kind: 'automatic', returnsOn: '2027-01-04' },
  'auto-de-outlook': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-de-zurueck': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-de-monatsname': { kind: 'automatic', returnsOn: '2026-10-09' },
  'auto-fr': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-es': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-it': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-nl': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-pt': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-pl': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-sv': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-nohdr-en': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-nohdr-de': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-nohdr-fr': { kind: 'automatic', returnsOn: '2026-10-05' },
  'auto-ticket': { kind: 'automatic', returnsOn: null },
  'auto-challenge': { kind: 'automatic' },
  'auto-null-return-path': { kind: 'automatic' },
  'auto-list-newsletter': { kind: 'automatic' },
  'auto-noreply-ats': { kind: 'automatic' },
  'auto-loop': { kind: 'automatic' },
  'calendar-accepted': { kind: 'automatic' },
  'calendar-declined-with-comment': {
    kind: 'reply',
    text: 'Sorry, I have a clash then. Would Tuesday at ten work for you?',
  },
  'calendar-invitation': { kind: 'reply' },
  'optout-en-please-remove': { kind: 'opt_out' },
  'optout-en-unsubscribe': { kind: 'opt_out' },
  'optout-en-stop': { kind: 'opt_out' },
  'optout-gmail-button': { kind: 'opt_out' },
  'optout-subject-only': { kind: 'opt_out' },
  'optout-de': { kind: 'opt_out' },
  'optout-fr': { kind: 'opt_out' },
  'optout-es': { kind: 'opt_out' },
  'optout-it': { kind: 'opt_out' },
  'optout-nl': { kind: 'opt_out' },
  'optout-pt': { kind: 'opt_out' },
  'optout-pl': { kind: 'opt_out' },
  'optout-sv': { kind: 'opt_out' },
  'reply-gmail': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-gmail-html-only': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-outlook-desktop-html': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-outlook-plain': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-outlook-german': {
    kind: 'reply',
    returnsOn: null,
    text: 'Liebe Frau Ortega,\n\nkönnen Sie am Dienstag noch einmal kommen?\n\nViele Grüße\nDana Whitfield',
  },
  'reply-owa-html': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-original-message': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-apple-mail': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie,\n\nThank you for your note. Could you come in again on Tuesday?\n\nDana',
  },
  'reply-iphone': { kind: 'reply', returnsOn: null, text: 'Sounds good, see you then' },
  'reply-thunderbird-interleaved': {
    kind: 'reply',
    returnsOn: null,
    text: 'Yes, please do.\n\nBy the end of next week.',
  },
  'reply-thunderbird-german': { kind: 'reply', returnsOn: null, text: 'Gerne!' },
  'reply-gmail-french': { kind: 'reply', returnsOn: null, text: 'Avec plaisir.' },
  'reply-gmail-spanish': { kind: 'reply', returnsOn: null, text: 'Con mucho gusto.' },
  'reply-gmail-polish': { kind: 'reply', returnsOn: null, text: 'Zapraszamy we wtorek.' },
  'reply-yahoo-html': { kind: 'reply', returnsOn: null, text: 'Happy to meet again.' },
  'reply-mentions-holiday': { kind: 'reply', returnsOn: null },
  'reply-short-holiday-phone': { kind: 'reply', returnsOn: null },
  'reply-rejection': { kind: 'reply', returnsOn: null },
  'reply-direction-hold': { kind: 'reply', returnsOn: null },
  'reply-direction-channel': { kind: 'reply', returnsOn: null },
  'reply-footer-unsubscribe': {
    kind: 'reply',
    returnsOn: null,
    text: 'Hi Amelie, great, let us meet on Tuesday.\n\nDana',
  },
  'reply-quoted-footer': { kind: 'reply', returnsOn: null, text: 'Sure, Tuesday works.' },
  'reply-re-automatic': { kind: 'reply', returnsOn: null },
  'reply-list-member': { kind: 'reply', returnsOn: null },
  'reply-suppress-header': { kind: 'reply', returnsOn: null },
  'reply-auto-submitted-no': { kind: 'reply', returnsOn: null },
  'reply-forwarded-bounce-talk': { kind: 'reply', returnsOn: null },
  'reply-broken-charset': { kind: 'reply', returnsOn: null, text: 'Schöne Grüße, bis Dienstag um zehn?' },
  'reply-no-charset-latin1': { kind: 'reply', returnsOn: null, text: 'Schöne Grüße, bis Dienstag um zehn?' },
  'reply-attachment-only': { kind: 'reply', returnsOn: null },
  'reply-nested-message': {
    kind: 'reply',
    returnsOn: null,
    text: 'See the attached mail. What do you think?',
  },
  'unknown-empty-body': { kind: 'unknown' },
  'unknown-only-quote': { kind: 'unknown' },
  'unknown-no-mail': { kind: 'unknown' },
  'unknown-encrypted': { kind: 'unknown' },
};

describe('a raw mail', () => {
  it.each(Object.entries(EXPECTED))('%s is told for what it is', async (name, { kind, ...expected }) => {
    const mail: Record<string, unknown> = {
      ...(await classified(readFileSync(new URL(`${name}.eml`, MAILS)))),
    };
    expect({ kind: mail['kind'], why: mail['why'] }).toEqual({
      kind,
      why: expect.stringMatching(/^[A-Z].*\.$/s),
    });
    for (const [key, value] of Object.entries(expected)) {
      if (value === null) expect(mail[key]).toBeUndefined();
      else if (typeof value === 'object') expect(mail[key]).toMatchObject(value);
      else expect(mail[key]).toBe(value);
    }
  });

  it('has an expectation, every one', () => {
    const files = readdirSync(MAILS).map((name) => name.replace(/\.eml$/, ''));
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});

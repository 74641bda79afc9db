import { describe, expect, it } from '@jest/globals';
import { emlOf, mailtoOf } from './mail.js';

const letter = {
  to: 'rafael@tessel.example',
  bcc: 'm1-abc@reply.afterword.example',
  subject: 'The drift & the plots',
  text: 'Dear Rafael,\n\nthank you.',
};

const decoded = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64.replace(/\s/g, '')), (it) => it.charCodeAt(0)));

describe('a letter for one’s own mail program', () => {
  it('goes into a mailto address with everything that has a meaning there escaped', () => {
    expect(mailtoOf(letter)).toBe(
      'mailto:rafael@tessel.example?bcc=m1-abc%40reply.afterword.example&subject=The%20drift%20%26%20the%20plots&body=Dear%20Rafael%2C%0D%0A%0D%0Athank%20you.',
    );
    expect(mailtoOf({ ...letter, text: 'a'.repeat(3_000) })).toBeNull();
  });

  it('goes into a file that opens as a draft, in any script', () => {
    const eml = emlOf({
      ...letter,
      subject: 'Grüße aus Ålesund, 我们谈过的事情以及接下来的安排和计划都很清楚',
    });
    const [head, body] = eml.split('\r\n\r\n');
    expect(head).toContain('X-Unsent: 1\r\nTo: rafael@tessel.example\r\nBcc: m1-abc@');
    for (const line of head!.split('\r\n')) expect(line.length).toBeLessThanOrEqual(84);
    expect(decoded(body!)).toBe('Dear Rafael,\r\n\r\nthank you.');
    const words = [...head!.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, word]) => decoded(word!));
    expect(words.join('')).toBe('Grüße aus Ålesund, 我们谈过的事情以及接下来的安排和计划都很清楚');
  });

  it('takes no header along from a subject', () => {
    expect(emlOf({ ...letter, subject: 'Hello\r\nBcc: everyone@example.test' })).not.toMatch(
      /^Bcc: everyone/m,
    );
  });
});

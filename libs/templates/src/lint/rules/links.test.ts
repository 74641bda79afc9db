import { describe, expect, test } from '@jest/globals';
import { draft, excerpt, found, mended } from '../../../test/fixture.js';
import { findLinks } from '../../text/links.js';

describe('a link is refused', () => {
  test.each([
    'http://example.com/a',
    'https://www.example.org',
    'https://shop.example',
    'https://cv.test/x',
    'http://localhost:3000/',
    'http://127.0.0.1/x',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://[fd00::1]/',
    'http://8.8.8.8/',
    'http://intranet/',
    'http://files.internal/x',
    'http://printer.local',
    'https://user:secret@imo.org/',
    'https://',
    'https:///path',
    'https://.../x',
    'javascript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'ftp://imo.org/x',
    'www.example.com',
    'https://imo.123/',
  ])('%s', (link) => {
    const input = draft(`See ${link} for winter trials.`);
    const [finding] = found(input, 'bad_link');
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding && excerpt(input, finding)).toBe(link.replace(/[.]$/u, ''));
    expect(found({ ...input, body: mended(input, 'bad_link') ?? '' }, 'bad_link')).toEqual([]);
  });
});

describe('a link is in order', () => {
  test.each([
    'https://www.imo.org/en/ships?a=1&b=2#part',
    'http://imo.org',
    'https://imo.org:8443/x',
    'www.imo.org/ferries',
    'https://de.wikipedia.org/wiki/Fähre_(Schiff)',
    'https://xn--fhre-loa.de/',
    'https://fähre.de/x',
    'mailto:priya@raghunathan.name',
    'https://myexample.com/',
  ])('%s', (link) => expect(found(draft(`See ${link} for winter trials.`), 'bad_link')).toEqual([]));

  test.each([
    'At 10:30 we met; the ratio is 3:1.',
    'The data: all good. My file: attached.',
    'e.g. this, i.e. that',
  ])('and “%s” has none', (text) => expect(findLinks(text)).toEqual([]));
});

test.each([
  ['(see https://imo.org/a).', 'https://imo.org/a'],
  ['“https://imo.org/a”', 'https://imo.org/a'],
  ['https://imo.org/a_(b), and', 'https://imo.org/a_(b)'],
  ['https://imo.org/a?', 'https://imo.org/a'],
])('the sentence around a link is no part of it: %s', (text, link) => {
  expect(findLinks(text).map((found) => found.text)).toEqual([link]);
});

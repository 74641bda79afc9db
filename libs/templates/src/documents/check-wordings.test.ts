import { describe, expect, test } from '@jest/globals';
import { template } from '../../test/fixture.js';
import { presetsFor, templatesFor } from '../presets/index.js';
import { checkWordings } from './check-wordings.js';

const thankYou = { kind: 'thank_you', channel: 'email', writer: 'candidate', language: 'en' } as const;

describe('the check of all wordings for a purpose', () => {
  test('finds nothing against presets', () => {
    expect(checkWordings(presetsFor(thankYou)).flat()).toEqual([]);
  });

  test('names the wording that another one repeats, and only at the later one', () => {
    const [first] = presetsFor(thankYou);
    const [before, after] = checkWordings([first!, { ...first!, variant: 'a-copy' }]);
    expect(before).toEqual([]);
    expect(after).toMatchObject([
      { severity: 'error', code: 'same_text', path: 'thank_you/email/en/a-copy.body' },
    ]);
    expect(after?.[0]?.message).toContain(`“${first!.variant}”`);
  });

  test('compares nothing with a wording that cannot be read, whose own check speaks', () => {
    const [first] = presetsFor(thankYou);
    const [broken, good] = checkWordings([template('{% if %}'), first!]);
    expect(broken?.map(({ code }) => code)).toEqual(['syntax']);
    expect(good).toEqual([]);
  });

  test.each([
    ['loops', '{% for i in (1..3000) %}{% for j in (1..3000) %}{% assign x = i %}{% endfor %}{% endfor %}'],
    ['makes a megabyte', `{% for i in (1..2000) %}${'a word '.repeat(100)}{% endfor %}`],
  ])('refuses one that %s, in little time', (_, body) => {
    expect(checkWordings([template(body)])[0]).toMatchObject([{ severity: 'error', code: 'limit' }]);
  });
});

describe('the templates for a purpose', () => {
  const own = template('Thanks.', { variant: 'ours' });
  const variants = (purpose: object, all = [own]) =>
    templatesFor({ ...thankYou, ...purpose }, all).map(({ variant }) => variant);

  test('are the own ones where there are any, and else the presets', () => {
    expect(variants({})).toEqual(['ours']);
    expect(variants({ writer: 'advisor' })).not.toContain('ours');
    expect(variants({ kind: 'follow_up' })).not.toContain('ours');
    expect(variants({}, [])).toEqual(presetsFor(thankYou).map(({ variant }) => variant));
  });

  test('serve a region of their language, and no other language that has presets', () => {
    expect(variants({ language: 'en-GB' })).toEqual(['ours']);
    expect(variants({ language: 'de-AT' })).not.toContain('ours');
  });

  test('serve another channel where that has no words of its own', () => {
    const [card] = templatesFor({ ...thankYou, channel: 'linkedin' }, [own]);
    expect(card).toMatchObject({ variant: 'ours', channel: 'linkedin' });
    expect(card).not.toHaveProperty('subject');
    expect(variants({ channel: 'handwritten' })).not.toContain('ours');
  });
});

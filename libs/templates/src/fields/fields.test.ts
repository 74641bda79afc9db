import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { priya } from '../../test/fixture.js';
import { TemplatesError } from '../errors.js';
import { presetLanguages } from '../languages.js';
import { allFields, fieldAt, type MergeData } from './catalogue.js';
import { mergeFieldsMarkdown } from './markdown.js';
import { resolveFields } from './resolve.js';
import { minimalSampleData, sampleData, sampleDataWithout } from './samples.js';

test('the page of merge fields is that of the catalogue (npm run codegen)', () => {
  const page = readFileSync(new URL('../../../../docs/merge-fields.md', import.meta.url), 'utf8');
  expect(mergeFieldsMarkdown()).toBe(page);
});

describe('the catalogue', () => {
  test('tells of each field what it means, in a sentence', () => {
    for (const { path, definition } of allFields) {
      expect([path, definition.meaning.length > 8 && definition.meaning.endsWith('.')]).toEqual([path, true]);
    }
  });

  test('derives fields from fields that are given', () => {
    for (const { definition } of allFields.filter((field) => field.definition.derivedFrom !== undefined)) {
      expect(['list', 'date']).toContain(fieldAt(definition.derivedFrom ?? '')?.definition.type);
    }
  });

  test.each(presetLanguages)('has samples in %s that fit it, whole and in parts', (language) => {
    const values = resolveFields(sampleData(language), language);
    for (const { group, name, path } of allFields)
      expect([path, values[group]?.[name]]).not.toEqual([path, null]);
    expect(() => resolveFields(minimalSampleData(language), language)).not.toThrow();
    for (const { data } of sampleDataWithout(language))
      expect(() => resolveFields(data, language)).not.toThrow();
  });
});

describe('merge data', () => {
  test('become what a template sees: fallbacks, first entries, dates in words, null for nothing', () => {
    const values = resolveFields({ ...priya, contact: { name: 'Ingrid Moe' } }, 'en');
    expect(values.contact?.greeting).toBe('Dear Ingrid Moe');
    expect(values.sender?.name).toBe('Priya Raghunathan');
    expect(values.interview?.topic).toBe('winter trials');
    expect(values.interview?.date).toBe('Tuesday, November 17');
    expect(values.interview?.weekday).toBe('Tuesday');
    expect(values.tidbit?.text).toBeNull();
    expect(values.debrief?.repairs).toBeNull();
  });

  test.each([
    ['de', 'Dienstag, 17. November', 'Guten Tag Ingrid Moe'],
    ['en-GB', 'Tuesday 17 November', 'Dear Ingrid Moe'],
    ['fr', 'mardi 17 novembre', 'Dear Ingrid Moe'],
  ])('read in %s', (locale, date, greeting) => {
    const values = resolveFields({ ...priya, contact: { name: 'Ingrid Moe' } }, locale);
    expect([values.interview?.date, values.contact?.greeting]).toEqual([date, greeting]);
  });

  test('are checked by the compiler too', () => {
    const { contact, ...rest } = priya;
    // @ts-expect-error: somebody must read it
    const noReader: MergeData = rest;
    // @ts-expect-error: there is no such field
    const stranger: MergeData = { ...rest, contact: { ...contact, nickname: 'Inga' } };
    // @ts-expect-error: a derived field is not given
    const derived: MergeData = { ...priya, interview: { topic: 'ice' } };
    for (const data of [noReader, stranger, derived]) expect(() => resolveFields(data, 'en')).toThrow();
  });

  test('lose line breaks, control characters and marks that turn text around', () => {
    const values = resolveFields(
      { ...priya, contact: { name: ' Ingrid\r\nBcc: all@halvorsen.no\u0000 \u202EMoe ' } },
      'en',
    );
    expect(values.contact?.name).toBe('Ingrid Bcc: all@halvorsen.no Moe');
  });

  test.each<[string, unknown, string]>([
    ['a missing name', { ...priya, contact: {} }, 'data.contact.name'],
    ['an empty name', { ...priya, contact: { name: ' \n' } }, 'data.contact.name'],
    ['an unknown group', { ...priya, company: { name: 'X' } }, 'data.company'],
    ['an unknown field', { ...priya, employer: { name: 'X', city: 'Y' } }, 'data.employer.city'],
    ['a derived field', { ...priya, interview: { topic: 'X' } }, 'data.interview.topic'],
    ['a number for a text', { ...priya, employer: { name: 3 } }, 'data.employer.name'],
    ['a text for a list', { ...priya, interview: { topics: 'X' } }, 'data.interview.topics'],
    ['a number in a list', { ...priya, interview: { topics: [1] } }, 'data.interview.topics'],
    ['a list for a text', { ...priya, employer: { name: ['X'] } }, 'data.employer.name'],
    ['a day that is none', { ...priya, interview: { date: '2026-02-30' } }, 'data.interview.date'],
    ['a date with a time', { ...priya, interview: { date: '2026-02-03T10:00' } }, 'data.interview.date'],
    ['a script for a link', { ...priya, tidbit: { link: 'javascript:alert(1)' } }, 'data.tidbit.link'],
    ['a private link', { ...priya, tidbit: { link: 'http://192.168.0.1/' } }, 'data.tidbit.link'],
    ['a text without end', { ...priya, tidbit: { text: 'x'.repeat(2_000) } }, 'data.tidbit.text'],
    [
      'a list without end',
      { ...priya, interview: { topics: Array(100).fill('x') } },
      'data.interview.topics',
    ],
    ['a group that is a text', { ...priya, interview: 'yes' }, 'data.interview'],
    ['nothing', null, 'data'],
  ])('with %s are refused, naming the field', (_, data, path) => {
    expect(() => resolveFields(data as MergeData, 'en')).toThrow(
      expect.objectContaining({ name: TemplatesError.name, code: 'data', path }),
    );
  });
});

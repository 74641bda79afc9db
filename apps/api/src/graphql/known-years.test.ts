import { Refusal } from '@afterword/application';
import { asAdmin } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import * as recorded from '../testing/recorded-facts.js';
import { refuseUnknownYears } from './known-years.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const pathsOf = (input: unknown): (string | undefined)[] => {
  try {
    refuseUnknownYears(input);
  } catch (error) {
    if (error instanceof Refusal) return error.errors.map(({ field }) => field);
    throw error;
  }
  return [];
};

describe('a day or instant of an input', () => {
  it.each([
    ['1900-01-01', true],
    ['1899-12-31', false],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['0202-09-15', false],
    ['+020260-09-15', false],
  ])('%s may be one: %s', (day, isKnown) => {
    const date = Temporal.PlainDate.from(day);
    expect(pathsOf({ day: date })).toEqual(isKnown ? [] : ['day']);
    const instant = date.toZonedDateTime('UTC').toInstant();
    expect(pathsOf({ list: [{ instant }] })).toEqual(isKnown ? [] : ['list.0.instant']);
  });

  it('that is wrong is named with all others, wherever it is', () => {
    const wrong = Temporal.PlainDate.from('0026-09-15');
    const right = Temporal.PlainDate.from('2026-09-15');
    const input = { a: null, b: [{ c: wrong, d: right }, { c: right }], e: { f: { g: wrong } }, h: 'x' };
    expect(pathsOf(input)).toEqual(['b.0.c', 'e.f.g']);
  });

  it('comes back as an expected error at its field, and nothing is recorded', async () => {
    const { tenant, advisor, application } = await recorded.interviewed(api);
    const decision = { directions: [{ decisionBy: { by: { day: '0026-10-05' } } }] };
    const error = {
      code: 'INVALID_INPUT',
      field: 'directions.0.decisionBy.by.day',
      message: '0026-10-05 cannot be right: give a day of the years 1900 to 2199, such as 2026-09-15.',
    };
    const { userErrors } = await recorded.record(api, advisor, 'Directions', application.id, decision);
    expect(userErrors).toEqual([error]);
    const preview = await ask(
      api,
      advisor,
      'previewFacts',
      'query ($input: PreviewFactsInput!) { previewFacts(input: $input) { userErrors { code message field } } }',
      { input: { applicationId: application.id, ...decision } },
    );
    expect(preview.userErrors).toEqual([error]);
    expect(await asAdmin('select 1 from fact where tenant_id = $1', [tenant.id])).toEqual([]);
  });
});

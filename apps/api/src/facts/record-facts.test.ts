import type { Clock, RequestContext } from '@afterword/application';
import { addCandidate, asAdmin } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type MadeApplication, makeApplication, planOf } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';
import type { RecordKind } from '../testing/recorded-facts.js';
import * as recorded from '../testing/recorded-facts.js';

const AFTER_THE_INTERVIEW = '2026-09-15T21:00:00Z';
let now = Temporal.Instant.from(AFTER_THE_INTERVIEW);
const clock: Clock = { now: () => now };

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi({ clock });
});
afterAll(() => api.close());

/** Records something of an application, at a moment of its own. */
async function record(caller: RequestContext, kind: RecordKind, applicationId: string, input: object) {
  now = now.add({ seconds: 1 });
  return await recorded.record(api, caller, kind, applicationId, input);
}

async function setUp() {
  now = Temporal.Instant.from(AFTER_THE_INTERVIEW);
  return await recorded.interviewed(api);
}

const dueOf = (caller: RequestContext, application: MadeApplication, kind: string) =>
  recorded.dueOf(api, caller, application, kind);

describe('what an employer asked for', () => {
  it('comes before the rules of the playbook, and is shown with their words', async () => {
    const { advisor, application } = await setUp();
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBe('2026-09-29T23:00:00Z');
    const { facts, userErrors } = await record(advisor, 'Directions', application.id, {
      saidById: application.rafael,
      directions: [
        { decisionBy: { by: { day: '2026-10-05' }, quote: 'We will decide by Monday 5 October.' } },
        { submit: { what: 'two writing samples' } },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(facts).toMatchObject([
      {
        type: 'DIRECTION',
        at: '2026-09-15T21:00:01Z',
        recordedAt: '2026-09-15T21:00:01Z',
        quote: 'We will decide by Monday 5 October.',
        recordedBy: { name: 'The advisor' },
        saidBy: { name: 'Rafael Ibarra' },
        direction: { kind: 'DECISION_BY', moment: { day: '2026-10-05', instant: null } },
      },
      { direction: { kind: 'SUBMIT', what: 'two writing samples', how: 'MATERIAL', moment: null } },
    ]);
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBe('2026-10-06T23:00:00Z');
  });

  it('closes the step that asks what happens next', async () => {
    const { self, application } = await setUp();
    await record(self, 'Directions', application.id, { directions: [{ channelOnly: { channel: 'EMAIL' } }] });
    const { steps } = await planOf(api, self, application.id);
    expect(steps.find(({ kind }) => kind === 'RECORD_NEXT_STEPS')?.state).toBe('DONE');
  });

  it('may be an appointment with somebody, in their way', async () => {
    const { advisor, application } = await setUp();
    const when = { instant: '2026-09-22T15:00:00Z' };
    const { facts } = await record(advisor, 'Directions', application.id, {
      directions: [
        { contactAt: { when, channel: 'PHONE', contactId: application.rafael, ifSilent: true } },
        { noContactBefore: { until: { day: '2026-09-21' }, channel: 'EMAIL' } },
      ],
    });
    expect(facts).toMatchObject([
      {
        contact: { name: 'Rafael Ibarra' },
        direction: { kind: 'CONTACT_AT', moment: when, channel: 'PHONE', ifSilent: true },
      },
      { contact: null, direction: { kind: 'NO_CONTACT_BEFORE', channel: 'EMAIL' } },
    ]);
  });

  it('is refused with what would be right, each thing at its field', async () => {
    const { tenant, advisor, application } = await setUp();
    const elsewhere = await makeApplication(
      api,
      advisor,
      await addCandidate(tenant),
      { startsAt: '2026-09-15T19:00:00Z', endsAt: '2026-09-15T20:00:00Z' },
      'Meridian',
    );
    const { facts, userErrors } = await record(advisor, 'Directions', application.id, {
      saidById: elsewhere.rafael,
      directions: [
        { decisionBy: { by: { day: '2026-09-14' } } },
        { noContactBefore: { until: { day: '2026-09-15' } } },
        {
          contactAt: {
            when: { day: '2026-09-20' },
            channel: 'LINKEDIN',
            contactId: application.rafael,
          },
        },
        { contactAt: { when: { day: '2026-09-20' }, channel: 'EMAIL', contactId: application.referee } },
        { submit: { what: '  ' } },
        { decisionBy: { by: { day: '2036-01-01' }, quote: 'x'.repeat(2001) } },
      ],
    });
    expect(facts).toEqual([]);
    expect(
      userErrors.map(({ field, message }: { field: string; message: string }) => [field, message]),
    ).toEqual([
      ['saidById', 'This is nobody of this application. Those are Rafael Ibarra, Vera Oduya.'],
      ['directions.0.decisionBy.by', 'This date had passed already on 2026-09-15. Give one after that.'],
      [
        'directions.1.noContactBefore.until',
        'Contact is allowed on that day, and it is the day on which they said so. Give a later one than 2026-09-15.',
      ],
      [
        'directions.2.contactAt.channel',
        'No LinkedIn profile of Rafael Ibarra is known. Add it to the contact first, or choose another way.',
      ],
      [
        'directions.3.contactAt.contactId',
        'Vera Oduya gives a reference and does not speak for Northfield. Name somebody who works there.',
      ],
      ['directions.4.submit.what', 'Say what they want to have, such as two writing samples.'],
      ['directions.5.decisionBy.by', 'Give a date within the next 5 years.'],
      ['directions.5.decisionBy.quote', 'This takes at most 2000 characters.'],
      ['directions.5', 'There are two dates for the decision here. Give the one that holds.'],
    ]);
    expect(await asAdmin('select 1 from fact where tenant_id = $1', [tenant.id])).toEqual([]);
  });

  it('may have been said earlier, but not later than now', async () => {
    const { advisor, application } = await setUp();
    const directions = [{ decisionBy: { by: { day: '2026-09-16' } } }];
    const early = await record(advisor, 'Directions', application.id, {
      directions,
      at: '2026-09-15T20:30:00Z',
    });
    expect(early.facts).toMatchObject([{ at: '2026-09-15T20:30:00Z', recordedAt: '2026-09-15T21:00:01Z' }]);
    const late = await record(advisor, 'Directions', application.id, {
      directions,
      at: '2026-09-15T22:00:00Z',
    });
    expect(late.userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: 'at' }]);
  });

  it('names a day where the employer is, though it is tomorrow already elsewhere', async () => {
    const { advisor, application } = await setUp();
    now = Temporal.Instant.from('2026-09-17T03:30:00Z'); // Wed 22:30 in Chicago
    const { userErrors } = await record(advisor, 'Directions', application.id, {
      directions: [{ submit: { what: 'a sample', by: { day: '2026-09-16' } } }],
    });
    expect(userErrors).toEqual([]);
  });
});

describe('a debrief', () => {
  it('closes its step and keeps what the candidate wrote', async () => {
    const { self, advisor, application } = await setUp();
    const debrief = {
      satisfaction: 4,
      weakAnswers: ['Why I left', '   '],
      ideas: ['A shared glossary'],
      openPoints: ['Who leads the team?'],
      questions: [{ question: 'Why us?', answer: 'The yard\r\nand the people' }],
    };
    const { facts } = await record(self, 'Debrief', application.id, { debrief });
    expect(facts).toMatchObject([
      {
        type: 'DEBRIEF',
        debrief: {
          ...debrief,
          weakAnswers: ['Why I left'],
          questions: [{ question: 'Why us?', answer: 'The yard\nand the people' }],
        },
        interview: { id: application.interviewId },
      },
    ]);
    const { steps } = await planOf(api, advisor, application.id);
    expect(steps.find(({ kind }) => kind === 'DEBRIEF')?.state).toBe('DONE');
  });

  it('counts for the interview that it names, also once the next one has begun', async () => {
    const { self, advisor, candidateId, application } = await setUp();
    const second = await makeApplication(api, advisor, candidateId, {
      startsAt: '2026-09-15T20:30:00Z',
      endsAt: '2026-09-15T20:45:00Z',
    });
    expect(second.id).toBe(application.id);
    await record(self, 'Debrief', application.id, {
      debrief: { interviewId: application.interviewId, satisfaction: 3 },
    });
    const states = async () =>
      (await planOf(api, self, application.id)).steps
        .filter(({ kind }) => kind === 'DEBRIEF')
        .map(({ state }) => state);
    expect((await states()).toSorted()).toEqual(['DONE', 'PLANNED']);
    await record(self, 'Debrief', application.id, { debrief: { satisfaction: 5 } });
    expect(await states()).toEqual(['DONE', 'DONE']);
  });

  it('is refused in words where it says nothing, too much, or comes too early', async () => {
    const { self, application } = await setUp();
    const fields = async (debrief: object, at?: string) =>
      (await record(self, 'Debrief', application.id, { debrief, ...(at && { at }) })).userErrors.map(
        ({ field }: { field: string }) => field,
      );
    expect(await fields({})).toEqual(['debrief']);
    expect(await fields({ satisfaction: 6, weakAnswers: ['x'.repeat(1001)] })).toEqual([
      'debrief.satisfaction',
      'debrief.weakAnswers.0',
    ]);
    expect(await fields({ satisfaction: 3 }, '2026-09-15T18:00:00Z')).toEqual(['debrief']);
    expect(await fields({ questions: [{ question: ' ', answer: 'Yes' }] })).toEqual([
      'debrief.questions.0.question',
      'debrief',
    ]);
  });
});

describe('a reply', () => {
  it('breaks the silence, and its text lies apart from the fact', async () => {
    const { tenant, advisor, application } = await setUp();
    now = Temporal.Instant.from('2026-09-25T15:00:00Z');
    const { facts } = await record(advisor, 'Reply', application.id, {
      reply: { contactId: application.rafael, text: 'It is taking longer.', quote: 'taking longer' },
    });
    expect(facts).toMatchObject([
      { contact: { name: 'Rafael Ibarra' }, quote: 'taking longer', reply: { text: 'It is taking longer.' } },
    ]);
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBe('2026-10-09T23:00:00Z');
    const [row] = await asAdmin<{ body: object }>('select body from fact where tenant_id = $1', [tenant.id]);
    expect(JSON.stringify(row?.body)).not.toContain('longer');
  });

  it('of a mailbox is none: it waits for the return', async () => {
    const { advisor, application } = await setUp();
    now = Temporal.Instant.from('2026-09-28T15:00:00Z');
    const away = (returnsOn: string) =>
      record(advisor, 'Reply', application.id, {
        reply: { contactId: application.rafael, automatic: true, returnsOn },
      });
    expect((await away('2026-09-28')).userErrors).toMatchObject([
      { field: 'reply.returnsOn', message: 'The reply came on 2026-09-28. They return after that.' },
    ]);
    expect((await away('2026-10-12')).userErrors).toEqual([]);
    const { steps } = await planOf(api, advisor, application.id);
    expect(steps.find(({ kind }) => kind === 'FOLLOW_UP')).toMatchObject({
      state: 'WAITING',
      dueAt: expect.stringMatching(/^2026-10-1[34]/),
    });
  });
});

describe('all that came with one word', () => {
  it('is recorded together, or not at all', async () => {
    const { tenant, advisor, application } = await setUp();
    now = Temporal.Instant.from('2026-09-25T15:00:00Z');
    const word = (day: string) =>
      record(advisor, 'Facts', application.id, {
        saidById: application.rafael,
        reply: { contactId: application.rafael, text: 'We need longer.' },
        directions: [{ decisionBy: { by: { day } } }],
      });
    expect((await word('2026-09-20')).userErrors).toMatchObject([{ field: 'directions.0.decisionBy.by' }]);
    expect(await asAdmin('select 1 from fact where tenant_id = $1', [tenant.id])).toEqual([]);
    const { facts } = await word('2026-10-16');
    expect(facts.map(({ type }: { type: string }) => type)).toEqual(['DIRECTION', 'REPLY']);
    expect(await dueOf(advisor, application, 'FOLLOW_UP')).toBe('2026-10-19T23:00:00Z');
    expect((await record(advisor, 'Facts', application.id, {})).userErrors).toMatchObject([
      { message: 'Say at least one thing to be recorded.' },
    ]);
  });
});

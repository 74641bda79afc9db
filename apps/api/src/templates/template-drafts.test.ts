import { newId, type RequestContext } from '@afterword/application';
import { addCandidate, createCandidateCaller, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toGlobalId } from '../graphql/global-id.js';
import { ask } from '../testing/application-of.js';
import { type ApiHarness, startApi } from '../testing/harness.js';

let api: ApiHarness;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Data = any;

const PURPOSE = { kind: 'THANK_YOU', channel: 'EMAIL', writer: 'CANDIDATE', language: 'EN' };
const letter = (variant: string, sentence: string) => ({
  variant,
  subject: `Our ${variant}`,
  body: `{{ contact.greeting }},\n\n${sentence} {% if interview.topic %}It was about {{ interview.topic }}.{% endif %}\n\nKind regards,\n{{ sender.name }}`,
});
const OWN = [
  letter('first', 'The afternoon with you gave me a great deal to think over on the train.'),
  letter('second', 'Meeting your whole team was the best part of my week so far.'),
];

const act = (caller: RequestContext, field: string, type: string, selection: string, input: object) =>
  ask(
    api,
    caller,
    field,
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} userErrors { message } } }`,
    {
      input: { idempotencyKey: newId(), ...input },
    },
  );

/** An interview with three people, two hours ago, and the steps that thank them. */
async function interviewedByThree() {
  const tenant = await createTestTenant();
  const admin = await createStaff(tenant, 'admin');
  const candidateId = await addCandidate(tenant);
  const ended = Temporal.Now.instant().subtract({ hours: 2 });
  const { interview } = await act(
    admin,
    'recordInterview',
    'RecordInterviewInput',
    'interview { application { id plan { steps { id kind channel } } } }',
    {
      candidateId: toGlobalId('Candidate', candidateId),
      employer: { name: 'Northfield', timeZone: 'America/Chicago', country: 'US' },
      role: 'controls engineer',
      startsAt: ended.subtract({ hours: 1 }).toString(),
      endsAt: ended.toString(),
      topics: ['gripper drift', 'night shifts', 'spare parts'],
      contacts: ['Rafael Ibarra', 'Vera Oduya', 'Per Halvorsen'].map((name, index) => ({
        name,
        email: `contact${index}@northfield.example`,
        roles: ['INTERVIEWER'],
      })),
    },
  );
  const steps: Data[] = interview.application.plan.steps.filter(
    ({ kind, channel }: Data) => kind === 'THANK_YOU' && channel === 'EMAIL',
  );
  expect(steps).toHaveLength(3);
  return {
    tenant,
    candidateId,
    admin,
    applicationId: interview.application.id,
    steps: steps.map(({ id }) => id as string),
  };
}

const MESSAGE = 'message { id version subject text wordings { variant chosen } findings { code severity } }';
const drafted = async (caller: RequestContext, stepId: string, variant?: string): Promise<Data> =>
  (await act(caller, 'draftMessage', 'DraftMessageInput', MESSAGE, { stepId, ...(variant && { variant }) }))
    .message;

const again = (caller: RequestContext, id: string): Promise<Data> =>
  ask(
    api,
    caller,
    'message',
    `query ($id: ID!) { message(id: $id) { version subject text wordings { variant chosen } } }`,
    {
      id,
    },
  );

async function publish(caller: RequestContext, wordings: readonly object[]) {
  const { template } = await act(
    caller,
    'saveTemplateDraft',
    'SaveTemplateDraftInput',
    'template { draft { id revision } }',
    { purpose: PURPOSE, wordings },
  );
  const { id, revision } = template.draft;
  const out = await act(caller, 'publishTemplate', 'PublishTemplateInput', 'template { published { id } }', {
    templateVersionId: id,
    revision,
  });
  return out.template.published.id as string;
}

const recordDebrief = (caller: RequestContext, applicationId: string) =>
  act(caller, 'recordDebrief', 'RecordDebriefInput', 'facts { id }', {
    applicationId,
    debrief: { satisfaction: 4, weakAnswers: [], ideas: [], openPoints: [] },
  });

describe('a message that is drafted after words of the tenant are published', () => {
  it('is in those words, none read by two people of one interview, presets helping out', async () => {
    const { admin, steps } = await interviewedByThree();
    await publish(admin, OWN);
    const messages = [];
    for (const step of steps) messages.push(await drafted(admin, step));
    const chosen = messages.map(({ wordings }) => wordings.find((one: Data) => one.chosen).variant);
    expect(chosen.slice(0, 2).toSorted()).toEqual(['first', 'second']);
    expect(['first', 'second']).not.toContain(chosen[2]);
    expect(messages.flatMap(({ findings }) => findings.map((one: Data) => one.code))).not.toContain(
      'same_text',
    );
    const offered = messages[0].wordings.map(({ variant }: Data) => variant);
    expect(offered).toEqual(['first', 'second']);
    expect(messages[0].subject).toMatch(/^Our (first|second)$/);
  });

  it('stays as it was edited before, whatever is published', async () => {
    const { admin, applicationId, steps } = await interviewedByThree();
    const { id, text, version } = await drafted(admin, steps[0]!);
    await act(admin, 'changeDraft', 'ChangeDraftInput', 'message { id }', {
      messageId: id,
      version,
      subject: 'Mine',
      text: `${text} Edited.`,
    });
    await publish(admin, OWN);
    await recordDebrief(admin, applicationId);
    expect(await again(admin, id)).toMatchObject({ subject: 'Mine', text: `${text} Edited.` });
  });

  it('stays in its wording until it is written anew, and then gets one that there is', async () => {
    const { admin, applicationId, steps } = await interviewedByThree();
    const versionId = await publish(admin, OWN);
    const messages = [await drafted(admin, steps[0]!), await drafted(admin, steps[1]!)];
    await act(admin, 'retireTemplateVersion', 'TemplateVersionInput', 'template { own }', {
      templateVersionId: versionId,
    });
    expect((await again(admin, messages[0].id)).text).toBe(messages[0].text);
    await recordDebrief(admin, applicationId);
    const after = [await again(admin, messages[0].id), await again(admin, messages[1].id)];
    const chosen = after.map(({ wordings }) => wordings.find((one: Data) => one.chosen).variant);
    expect(chosen).not.toContain('first');
    expect(chosen).not.toContain('second');
    expect(chosen[0]).not.toBe(chosen[1]);
  });

  it('is in those words also where the candidate drafts it', async () => {
    const { tenant, admin, candidateId, steps } = await interviewedByThree();
    await publish(admin, OWN);
    const candidate = await createCandidateCaller(tenant, candidateId);
    expect((await drafted(candidate, steps[0]!)).subject).toMatch(/^Our (first|second)$/);
  });
});

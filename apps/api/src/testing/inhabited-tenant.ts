import type { RequestContext } from '@afterword/application';
import { newId } from '@afterword/application';
import { asAdmin, createStaff, createTestTenant, type TestTenant } from '@afterword/testing';
import type { ApiHarness } from './harness.js';

/** A tenant with two candidates at one employer, so that what they share and what they don't can be told apart. */
export interface InhabitedTenant {
  readonly tenant: TestTenant;
  readonly admin: RequestContext;
  readonly viewer: RequestContext;
  /** Sees only their own caseload, which holds `mine`. */
  readonly caseloadAdvisor: RequestContext;
  readonly other: InhabitedCandidate;
  readonly mine: InhabitedCandidate;
  /** Global ids that belong to the whole tenant. */
  readonly ids: {
    readonly cohort: string;
    readonly import: string;
    readonly apiKey: string;
    readonly mailHook: string;
    readonly playbook: string;
    /** Its published version, and its draft. */
    readonly version: string;
    readonly draft: string;
    /** A preview of the draft, which changes the plans of both candidates. */
    readonly rollout: string;
    /** A published version of the tenant's own words for a thank-you, and a draft beside it. */
    readonly templateVersion: string;
    readonly templateDraft: string;
    /** Of `mine`, and names `other` as well. */
    readonly sharedMessage: string;
    readonly staff: string;
    /** A viewer whom nothing holds here, so that their membership can be ended. */
    readonly leaver: string;
  };
}

export interface InhabitedCandidate {
  readonly id: string;
  /** The candidate as the caller of their own requests. */
  readonly self: RequestContext;
  /** Text that stands in every row that is theirs alone. */
  readonly marker: string;
  /** Global ids. */
  readonly ids: Readonly<
    Record<
      | 'candidate'
      | 'application'
      | 'interview'
      | 'step'
      | 'fact'
      | 'employer'
      | 'contact'
      | 'notification'
      | 'message'
      | 'tidbit'
      | 'incomingMail',
      string
    >
  >;
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
const rawId = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

/** Fills a fresh tenant through the api itself, as its people would. */
export async function createInhabitedTenant(api: ApiHarness): Promise<InhabitedTenant> {
  const tenant = await createTestTenant();
  const admin = await createStaff(tenant, 'admin');
  const viewer = await createStaff(tenant, 'viewer');
  const leaver = await createStaff(tenant, 'viewer');
  const advisor = await createStaff(tenant, 'advisor');
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await api.graphql(admin, query, variables);
    const payload = data && Object.values(data as Record<string, { userErrors: unknown[] }>)[0];
    if (errors || payload?.userErrors.length) throw new Error(JSON.stringify(errors ?? payload?.userErrors));
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
    return payload as any;
  };
  const mark = `tenant-${tenant.id.slice(-8)}`;
  const { cohort } = await ask(
    'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { cohort { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Cohort ${mark}` } },
  );
  const { apiKey } = await ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Key ${mark}`, scopes: ['CANDIDATES_READ'] } },
  );
  const { mailHook } = await ask(
    'mutation ($input: CreateMailHookInput!) { createMailHook(input: $input) { mailHook { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), name: `Hook ${mark}` } },
  );
  const importId = await insertImport(tenant, mark);
  const shared = { name: `Employer ${mark}`, timeZone: 'America/Chicago', country: 'US' };
  const candidateOf = (advisorId: string | null) =>
    createCandidate(tenant, ask, { advisorId, cohortId: cohort.id, employer: shared });
  const other = await candidateOf(null);
  const mine = await candidateOf(globalId('Membership', advisor.membershipId));
  const playbook = await addPlaybookDraft(tenant, ask, [other, mine], mark);
  const templates = await addTemplate(ask, mark);
  const sharedMessage = await insertSharedMessage(tenant, mine, other);
  return {
    tenant,
    admin,
    viewer,
    caseloadAdvisor: { ...advisor, scope: { kind: 'caseload', advisorId: advisor.membershipId } },
    other,
    mine,
    ids: {
      cohort: cohort.id,
      import: globalId('Import', importId),
      apiKey: apiKey.id,
      mailHook: mailHook.id,
      ...playbook,
      ...templates,
      sharedMessage,
      staff: globalId('Membership', admin.membershipId),
      leaver: globalId('Membership', leaver.membershipId),
    },
  };
}

/** Words of the tenant for a thank-you, in whose text the mark stands: a version that is out, and a draft. */
async function addTemplate(ask: Ask, mark: string) {
  const save = async () => {
    const { template } = await ask(
      `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) {
        template { draft { id revision } } userErrors { message } } }`,
      {
        input: {
          idempotencyKey: newId(),
          purpose: { kind: 'THANK_YOU', channel: 'EMAIL', writer: 'CANDIDATE', language: 'EN' },
          wordings: [
            {
              variant: mark,
              subject: `Wording ${mark}`,
              body: `{{ contact.greeting }},\n\nI liked it.{% if interview.topic %} You know {{ interview.topic }}.{% endif %}\n\n{{ sender.name }}`,
            },
          ],
        },
      },
    );
    return template.draft as { id: string; revision: number };
  };
  const { id, revision } = await save();
  await ask(
    'mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { userErrors { message } } }',
    { input: { idempotencyKey: newId(), templateVersionId: id, revision } },
  );
  return { templateVersion: id, templateDraft: (await save()).id };
}

/** A draft of the tenant's playbook, and a preview of it that found something in the plans of these candidates. */
async function addPlaybookDraft(
  tenant: TestTenant,
  ask: Ask,
  candidates: readonly InhabitedCandidate[],
  mark: string,
) {
  const [published] = await asAdmin<{ id: string; playbook_id: string }>(
    `select id, playbook_id from playbook_version where tenant_id = $1`,
    [tenant.id],
  );
  const playbook = globalId('Playbook', published!.playbook_id);
  const { version } = await ask(
    'mutation ($input: CreatePlaybookDraftInput!) { createPlaybookDraft(input: $input) { version { id } userErrors { message } } }',
    { input: { idempotencyKey: newId(), playbookId: playbook } },
  );
  const rolloutId = newId();
  await asAdmin(
    `insert into playbook_rollout (tenant_id, id, kind, version_id, revision, source_playbook_id, state, problem, created_at)
     values ($1, $2, 'preview', $3, 1, $4, 'done', $5, now())`,
    [tenant.id, rolloutId, rawId(version.id), published!.playbook_id, `Problem ${mark}`],
  );
  const shape = { owner: 'candidate', notBefore: NOW, dueAt: NOW, hard: true, state: 'planned' };
  for (const candidate of candidates)
    await asAdmin(
      `insert into playbook_difference (tenant_id, id, rollout_id, application_id, candidate_id, labels, steps)
       values ($1, $2, $3, $4, $5, '{}', $6)`,
      [
        tenant.id,
        newId(),
        rolloutId,
        rawId(candidate.ids.application),
        candidate.id,
        JSON.stringify([
          {
            change: 'added',
            kind: 'thank_you',
            contactId: rawId(candidate.ids.contact),
            channel: 'email',
            before: null,
            after: shape,
          },
        ]),
      ],
    );
  return {
    playbook,
    version: globalId('PlaybookVersion', published!.id),
    draft: version.id as string,
    rollout: globalId('PlaybookRollout', rolloutId),
  };
}

const NOW = '2026-11-01T10:00:00Z';

async function insertImport(tenant: TestTenant, mark: string): Promise<string> {
  const id = newId();
  await asAdmin(
    `insert into import (tenant_id, id, file_name, state, created_at) values ($1, $2, $3, 'ready', now())`,
    [tenant.id, id, `${mark}.csv`],
  );
  await asAdmin(
    `insert into import_row (tenant_id, id, import_id, line, state, record)
     values ($1, $2, $3, 2, 'create', jsonb_build_object('values',
       jsonb_build_object('name', $4::text, 'email', 'x@example.test')))`,
    [tenant.id, newId(), id, `Row ${mark}`],
  );
  return id;
}

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Ask = (query: string, variables: Record<string, unknown>) => Promise<any>;

async function createCandidate(
  tenant: TestTenant,
  ask: Ask,
  place: { advisorId: string | null; cohortId: string; employer: object },
): Promise<InhabitedCandidate> {
  const marker = `only-${newId().slice(-12)}`;
  const { candidate } = await ask(
    'mutation ($input: CreateCandidateInput!) { createCandidate(input: $input) { candidate { id } userErrors { message } } }',
    {
      input: {
        idempotencyKey: newId(),
        candidate: {
          name: `Name ${marker}`,
          email: `${marker}@example.test`,
          externalId: marker,
          cohortId: place.cohortId,
          ...(place.advisorId && { advisorId: place.advisorId }),
        },
      },
    },
  );
  const ended = Temporal.Now.instant().subtract({ hours: 2 });
  const { interview } = await ask(
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { userErrors { message }
      interview { id participants { id } application { id employer { id } plan { steps { id state } } } } } }`,
    {
      input: {
        idempotencyKey: newId(),
        candidateId: candidate.id,
        employer: place.employer,
        role: `Role ${marker}`,
        startsAt: ended.subtract({ hours: 1 }).toString(),
        endsAt: ended.toString(),
        topics: [`Topic ${marker}`],
        contacts: [
          { name: `Contact ${marker}`, email: `contact-${marker}@example.test`, roles: ['INTERVIEWER'] },
        ],
      },
    },
  );
  const { facts } = await ask(
    `mutation ($input: RecordDirectionsInput!) { recordDirections(input: $input) { facts { id } userErrors { message } } }`,
    {
      input: {
        idempotencyKey: newId(),
        applicationId: interview.application.id,
        saidById: interview.participants[0].id,
        directions: [{ submit: { what: `Sample ${marker}`, quote: `Quote ${marker}` } }],
      },
    },
  );
  await ask(
    `mutation ($input: RecordReplyInput!) { recordReply(input: $input) { userErrors { message } } }`,
    {
      input: {
        idempotencyKey: newId(),
        applicationId: interview.application.id,
        reply: { contactId: interview.participants[0].id, text: `Reply ${marker}` },
      },
    },
  );
  const { tidbit } = await ask(
    'mutation ($input: NoteTidbitInput!) { noteTidbit(input: $input) { tidbit { id } userErrors { message } } }',
    {
      input: {
        idempotencyKey: newId(),
        applicationId: interview.application.id,
        kind: 'NEWS',
        text: `News ${marker}`,
      },
    },
  );
  const id = rawId(candidate.id);
  const step = interview.application.plan.steps.find((one: { state: string }) => one.state === 'PLANNED');
  const messageId = await insertMessage(tenant, id, interview, marker);
  const { membershipId, notificationId, personId } = await insertMembership(tenant, id, marker);
  const mailId = await insertIncomingMail(tenant, id, marker, {
    application: rawId(interview.application.id),
    contact: rawId(interview.participants[0].id),
  });
  return {
    id,
    marker,
    self: {
      tenantId: tenant.id,
      actor: { kind: 'member', personId, membershipId, role: 'candidate' },
      scope: { kind: 'own', candidateId: id },
      requestId: 'test',
    },
    ids: {
      candidate: candidate.id,
      application: interview.application.id,
      interview: interview.id,
      step: step.id,
      fact: facts[0].id,
      employer: interview.application.employer.id,
      contact: interview.participants[0].id,
      notification: globalId('Notification', notificationId),
      message: globalId('Message', messageId),
      tidbit: tidbit.id,
      incomingMail: globalId('IncomingMail', mailId),
    },
  };
}

/** One letter of `of` that names `named` as well, so that only who may see both may see it. */
async function insertSharedMessage(
  tenant: TestTenant,
  of: InhabitedCandidate,
  named: InhabitedCandidate,
): Promise<string> {
  const id = newId();
  const text = `Both ${of.marker} and ${named.marker}`;
  await asAdmin(
    `with m as (
       insert into message (tenant_id, id, application_id, candidate_id, step_key, kind, channel, to_name, subject,
         version, state, problem, not_before, expires_at, message_id, created_at, others)
       values ($1, $2, $3, $4, 'a request', 'feedback_request', 'email', $5, $5, 1, 'sent', $5, now(), now(), $6, now(), 1)),
     v as (
       insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
       values ($1, $7, $2, $4, 1, $5, $5, now()))
     insert into message_part (tenant_id, id, message_id, application_id, candidate_id, step_key)
     values ($1, $8, $2, $9, $10, 'a request')`,
    [
      tenant.id,
      id,
      rawId(of.ids.application),
      of.id,
      text,
      `${id}@example.test`,
      newId(),
      newId(),
      rawId(named.ids.application),
      named.id,
    ],
  );
  return globalId('Message', id);
}

/** It has its contact and a wording, so that what is drafted and linted around it could tell of the candidate. */
async function insertMessage(
  tenant: TestTenant,
  candidateId: string,
  interview: {
    readonly application: { readonly id: string };
    readonly participants: readonly { readonly id: string }[];
  },
  marker: string,
) {
  const id = newId();
  await asAdmin(
    `insert into message (tenant_id, id, application_id, candidate_id, contact_id, step_key, kind, channel, to_name,
       to_address, subject, version, state, problem, not_before, expires_at, message_id, created_at)
     values ($1, $2, $3, $4, $7, 'a step', 'thank_you', 'email', $5, $6, $5, 1, 'uncertain', $5, now(), now(), $6, now())`,
    [
      tenant.id,
      id,
      rawId(interview.application.id),
      candidateId,
      `Message ${marker}`,
      `${id}@example.test`,
      rawId(interview.participants[0]?.id ?? ''),
    ],
  );
  await asAdmin(
    `insert into drafting (tenant_id, id, candidate_id, version, variant, template_version, language, writer)
     values ($1, $2, $3, 1, 'still-thinking', 1, 'en-US', 'candidate')`,
    [tenant.id, id, candidateId],
  );
  await asAdmin(
    `insert into message_version (tenant_id, id, message_id, candidate_id, number, subject, text, created_at)
     values ($1, $2, $3, $4, 1, $5, $5, now())`,
    [tenant.id, newId(), id, candidateId, `Message ${marker}`],
  );
  await asAdmin(
    `insert into candidate_consent (tenant_id, id, candidate_id, given_at) values ($1, $2, $3, now())`,
    [tenant.id, newId(), candidateId],
  );
  return id;
}

async function insertMembership(tenant: TestTenant, candidateId: string, marker: string) {
  const [membershipId, personId, notificationId] = [newId(), newId(), newId()];
  await asAdmin(
    `insert into membership (tenant_id, id, role, name, email, person_id, candidate_id, invited_at, accepted_at, created_at)
     values ($1, $2, 'candidate', $3, $4, $5, $6, now(), now(), now())`,
    [tenant.id, membershipId, `Name ${marker}`, `${marker}@example.test`, personId, candidateId],
  );
  await asAdmin(
    `insert into reminder_preference (tenant_id, id, daily, hour, quiet_weekdays, muted_kinds, urgent_at_once, changed_at)
     values ($1, $2, true, 9, '{7}', '{research}', true, now())`,
    [tenant.id, membershipId],
  );
  await asAdmin(
    `update step set snoozed_until = now() + interval '1 hour' where tenant_id = $1 and candidate_id = $2`,
    [tenant.id, candidateId],
  );
  await asAdmin(
    `insert into notification (tenant_id, id, kind, candidate_id, state, problem, message_id, not_before, created_at)
     values ($1, $2, 'digest', $3, 'uncertain', $4, $5, now(), now())`,
    [tenant.id, notificationId, candidateId, `Broke off ${marker}`, `<${notificationId}@example.test>`],
  );
  return { membershipId, personId, notificationId };
}

/** A reply that waits for a person, with an attachment. */
async function insertIncomingMail(
  tenant: TestTenant,
  candidateId: string,
  marker: string,
  { application, contact }: { application: string; contact: string },
): Promise<string> {
  const id = newId();
  await asAdmin(
    `insert into incoming_mail (tenant_id, id, candidate_id, application_id, contact_id, via, state, kind, size, digest,
       bounce_hard, received_at, keep_until)
     values ($1, $2, $3, $4, $5, 'smtp', 'unverified', 'reply', 1, decode(md5($6), 'hex'), false, now(),
       now() + interval '1 day')`,
    [tenant.id, id, candidateId, application, contact, marker],
  );
  await asAdmin(
    `insert into incoming_content (tenant_id, id, candidate_id, recipient, sender, from_name, from_address, subject, text,
       why, diagnostic)
     values ($1, $2, $3, 'r@example.test', 's@example.test', $4, $5, $4, $4, $4, $4)`,
    [tenant.id, id, candidateId, `Mail ${marker}`, `mail-${marker}@example.test`],
  );
  await asAdmin(
    `insert into incoming_attachment (tenant_id, id, mail_id, candidate_id, position, name, type, size)
     values ($1, $2, $3, $4, 0, $5, 'text/plain', 1)`,
    [tenant.id, newId(), id, candidateId, `File ${marker}`],
  );
  return id;
}

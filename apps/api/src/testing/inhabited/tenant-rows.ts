import { newId } from '@afterword/application';
import { asAdmin, type TestTenant } from '@afterword/testing';
import type { InhabitedCandidate } from './candidate.js';
import { type Ask, globalId, rawId } from './ids.js';

const NOW = '2026-11-01T10:00:00Z';

/** Words of the tenant for a thank-you, in whose text the mark stands: a version that is out, and a draft. */
export async function addTemplate(ask: Ask, mark: string) {
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
export async function addPlaybookDraft(
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

/** A file of one good row, which waits for somebody's yes. */
export async function insertImport(tenant: TestTenant, mark: string): Promise<string> {
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

/** One letter of `of` that names `named` as well, so that only who may see both may see it. */
export async function insertSharedMessage(
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

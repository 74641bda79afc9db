import {
  addressHash,
  type Composed,
  compose,
  type DraftSubject,
  isMessageKind,
  materialsFor,
  type Repositories,
  type UsedWording,
} from '@afterword/application';
import type { StepKind } from '@afterword/follow-up-policy';
import type { Query } from '@afterword/persistence';
import { chance } from '../chance.ts';
import type { Random } from '../random.ts';
import type { Row } from '../rows.ts';
import { insert } from '../write.ts';

/** A letter of the past, with what answers to it are made of. */
export interface SentLetter {
  readonly id: string;
  readonly messageId: string;
  readonly applicationId: string;
  readonly candidateId: string;
  readonly contactId: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly sentAt: Temporal.Instant;
}

interface SentStep {
  id: string;
  key: string;
  kind: StepKind;
  owner: 'candidate' | 'advisor';
  application_id: string;
  candidate_id: string;
  contact_id: string;
  not_before: Date;
  due_at: Date;
  done_at: Date;
  to_name: string;
  to_address: string;
  let_go_by: string | null;
  agreed: boolean;
}

/** So many have their text: those that were answered, then the newest; and all that the candidates of the tour wrote. */
const MOST = 260;
/** Of those who agreed, some send a letter from their own mail all the same. */
const BY_HAND = 0.15;

/** Gives the letters that were sent their text, in the words that the product would have drafted. */
export async function addLetters(
  query: Query,
  repositories: Repositories,
  random: Random,
  {
    tenantId,
    now,
    tour,
  }: { readonly tenantId: string; readonly now: Temporal.Instant; readonly tour: readonly string[] },
): Promise<readonly SentLetter[]> {
  const found = await query<SentStep>(SENT_STEPS, [tenantId, tour, MOST]);
  const steps = found.filter(({ kind }) => isMessageKind(kind));
  const materials = await materialsFor(repositories, steps.map(subjectOf), now);
  const used: UsedWording[] = [];
  const written: { letter: SentLetter; message: Row; version: Row; drafting: Row }[] = [];
  for (const [index, step] of steps.entries()) {
    const material = materials[index];
    const composed = material && compose(material, used);
    if (!composed) continue;
    const id = random.id();
    used.push({ messageId: id, contactId: step.contact_id, kind: step.kind, variant: composed.variant });
    written.push(letterOf(tenantId, step, composed, { id, versionId: random.id() }));
  }
  await insert(
    query,
    'message',
    written.map(({ message }) => message),
  );
  await insert(
    query,
    'message_version',
    written.map(({ version }) => version),
  );
  await insert(
    query,
    'drafting',
    written.map(({ drafting }) => drafting),
  );
  return written.map(({ letter }) => letter);
}

/** The letter of a step as it left: its rows, and what answers need of it. */
function letterOf(
  tenantId: string,
  step: SentStep,
  { subject, text, variant, templateVersion, language, writer }: Composed,
  { id, versionId }: { readonly id: string; readonly versionId: string },
): { letter: SentLetter; message: Row; version: Row; drafting: Row } {
  const sentAt = Temporal.Instant.fromEpochMilliseconds(step.done_at.getTime());
  const createdAt = sentAt.subtract({ minutes: 20 + Math.floor(chance(id, 'written') * 900) });
  const byHand = !step.agreed || chance(step.application_id, step.key, 'by hand') < BY_HAND;
  const messageId = `${id}@afterword`;
  const own = { tenant_id: tenantId, candidate_id: step.candidate_id };
  return {
    letter: {
      id,
      messageId,
      applicationId: step.application_id,
      candidateId: step.candidate_id,
      contactId: step.contact_id,
      toName: step.to_name,
      toAddress: step.to_address,
      subject,
      sentAt,
    },
    message: {
      ...own,
      id,
      application_id: step.application_id,
      contact_id: step.contact_id,
      step_id: step.id,
      step_key: step.key,
      kind: step.kind,
      channel: 'email',
      to_name: step.to_name,
      to_address: step.to_address,
      to_hash: `\\x${Buffer.from(addressHash(tenantId, step.to_address)).toString('hex')}`,
      subject,
      version: 1,
      state: 'sent',
      by_hand: byHand ? 'copy' : null,
      automatic: false,
      not_before: step.not_before,
      expires_at: step.due_at,
      leaves_at: byHand ? null : sentAt,
      attempts: byHand ? 0 : 1,
      message_id: messageId,
      reference_ids: [],
      created_at: createdAt,
      approved_at: sentAt.subtract({ minutes: 3 }),
      approved_by: step.let_go_by,
      sent_at: sentAt,
    },
    version: { ...own, id: versionId, message_id: id, number: 1, subject, text, created_at: createdAt },
    drafting: { ...own, id, version: 1, variant, template_version: templateVersion, language, writer },
  };
}

const subjectOf = (step: SentStep): DraftSubject => ({
  applicationId: step.application_id,
  candidateId: step.candidate_id,
  contactId: step.contact_id,
  stepKey: step.key,
  kind: step.kind as DraftSubject['kind'],
  channel: 'email',
  writer: step.owner,
  parts: [],
});

/** The oldest first, so that their ids are in the order of time. */
const SENT_STEPS = `/* seed.sentSteps */
  select * from (
    select s.id, s.key, s.kind, s.owner, s.application_id, s.candidate_id, s.contact_id, s.not_before, s.due_at,
      s.done_at, c.name as to_name, c.email as to_address,
      coalesce(case when s.owner = 'candidate' then m.id end, k.advisor_id) as let_go_by,
      exists (select 1 from candidate_consent a where a.tenant_id = $1 and a.candidate_id = s.candidate_id) as agreed,
      row_number() over (order by s.candidate_id = any($2::uuid[]) desc,
        exists (select 1 from fact f where f.tenant_id = $1 and f.application_id = s.application_id and f.type = 'reply'
          and f.body ->> 'contact' = s.contact_id::text and f.at > s.done_at) desc,
        s.done_at desc, s.application_id, s.key) as place,
      s.candidate_id = any($2::uuid[]) as toured
    from step s
    join contact c on c.tenant_id = $1 and c.id = s.contact_id and c.email is not null
    join candidate k on k.tenant_id = $1 and k.id = s.candidate_id
    left join membership m on m.tenant_id = $1 and m.candidate_id = s.candidate_id and m.accepted_at is not null
    where s.tenant_id = $1 and s.state = 'sent' and s.channel = 'email') found
  where toured or place <= $3
  order by done_at, application_id, key`;

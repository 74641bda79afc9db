import { createHash } from 'node:crypto';
import type { Query } from '@afterword/persistence';
import type { Random } from '../random.ts';
import type { Row } from '../rows.ts';
import { insert } from '../write.ts';
import type { SentLetter } from './letters.ts';

interface ReplyFact {
  id: string;
  application_id: string;
  candidate_id: string;
  at: Date;
  contact_id: string;
  automatic: boolean;
  returns_on: string | null;
  text: string;
}

/** For how long a mail is kept, as the settings have it. */
const KEPT = { hours: 24 * 180 };

/** The mails by which the answers came that histories tell of: each is filed with its letter and its fact. */
export async function addAnswers(
  query: Query,
  random: Random,
  tenantId: string,
  letters: readonly SentLetter[],
): Promise<void> {
  const facts = await query<ReplyFact>(REPLY_FACTS, [
    tenantId,
    [...new Set(letters.map(({ applicationId }) => applicationId))],
  ]);
  const answers = facts.flatMap((fact) => {
    const letter = letters.findLast(
      ({ applicationId, contactId, sentAt }) =>
        applicationId === fact.application_id &&
        contactId === fact.contact_id &&
        sentAt.epochMilliseconds < fact.at.getTime(),
    );
    return letter ? [{ fact, letter, id: random.id() }] : [];
  });
  await insert(
    query,
    'incoming_mail',
    answers.map(({ fact, letter, id }) => mailOf(tenantId, id, fact, letter)),
  );
  await insert(
    query,
    'incoming_content',
    answers.map(({ fact, letter, id }) => contentOf(tenantId, id, fact, letter)),
  );
}

function mailOf(tenantId: string, id: string, fact: ReplyFact, letter: SentLetter): Row {
  const at = Temporal.Instant.fromEpochMilliseconds(fact.at.getTime());
  return {
    tenant_id: tenantId,
    id,
    candidate_id: fact.candidate_id,
    application_id: fact.application_id,
    contact_id: fact.contact_id,
    message_id: letter.id,
    fact_id: fact.id,
    via: 'smtp',
    state: 'filed',
    kind: fact.automatic ? 'automatic' : 'reply',
    verified: true,
    returns_on: fact.returns_on,
    size: 2_048 + fact.text.length,
    digest: `\\x${createHash('sha256').update(id).digest('hex')}`,
    attempts: 1,
    received_at: at,
    keep_until: at.add(KEPT),
  };
}

const contentOf = (tenantId: string, id: string, fact: ReplyFact, letter: SentLetter): Row => ({
  tenant_id: tenantId,
  id,
  candidate_id: fact.candidate_id,
  recipient: `r${letter.id.replaceAll('-', '')}@reply.afterword.example`,
  sender: letter.toAddress,
  from_name: letter.toName,
  from_address: letter.toAddress,
  subject: fact.automatic ? `Automatic reply: ${letter.subject}` : `Re: ${letter.subject}`,
  text: fact.text,
  why: fact.automatic
    ? 'Its header says that no person wrote it. DMARC passes for its domain.'
    : 'A person wrote it. DMARC passes for its domain.',
  reference_ids: [letter.messageId],
});

/** The oldest first, so that their mails' ids are in the order of time. */
const REPLY_FACTS = `/* seed.replyFacts */
  select f.id, f.application_id, f.candidate_id, f.at, (f.body ->> 'contact')::uuid as contact_id,
    coalesce((f.body ->> 'automatic')::boolean, false) as automatic, f.body ->> 'returnsOn' as returns_on,
    c.details ->> 'text' as text
  from fact f
  join fact_content c on c.tenant_id = $1 and c.id = f.id
  where f.tenant_id = $1 and f.application_id = any($2::uuid[]) and f.type = 'reply' and f.withdrawn_at is null
    and c.details ->> 'text' is not null
  order by f.at, f.id`;

import { draftDueMessages, type RequestContext, type UnitOfWork } from '@afterword/application';
import { createDatabaseFileStore, type Query } from '@afterword/persistence';
import { chance } from '../chance.ts';
import type { Random } from '../random.ts';
import type { Row, Rows } from '../rows.ts';
import type { TenantSketch } from '../tenants.ts';
import { insert } from '../write.ts';
import { addAnswers } from './answers.ts';
import { letMailsArrive } from './arrivals.ts';
import { addLetters, type SentLetter } from './letters.ts';
import { addNews } from './news.ts';
import { setUpMail } from './settings.ts';

export interface MailSeed {
  readonly unitOfWork: UnitOfWork;
  readonly context: RequestContext;
  readonly random: Random;
  readonly rows: Rows;
  readonly sketch: TenantSketch;
  readonly now: Temporal.Instant;
  /** Seals the tenant's key. */
  readonly secretKey: string;
  readonly query: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
}

/** Most who are in the portal agreed to messages in their name. */
const AGREED = 0.85;
/** Drafts that wait to be read, and drafts that candidates send themselves. */
const TO_READ = 14;
const THEIR_OWN = 8;

/** Everything about letters that a tenant of the demo has: how they leave, what was sent, what came back, what waits. */
export async function addMail(seed: MailSeed): Promise<void> {
  const { unitOfWork, context, random, rows, sketch, now, secretKey, query } = seed;
  const clock = { now: () => now };
  const { tenantId } = rows;
  const tour = rows
    .of('candidate')
    .slice(0, sketch.namedCandidates.length)
    .map(({ id }) => String(id));
  await unitOfWork.run(context, (repositories) => setUpMail(repositories, context, clock, secretKey, sketch));
  const letters = await query(async (run): Promise<readonly SentLetter[]> => {
    await insert(run, 'candidate_consent', consentsOf(rows, random, tour));
    // Written before news came up: none of it had been told.
    const sent = await unitOfWork.run(context, (repositories) =>
      addLetters(run, repositories, random, { tenantId, now, tour }),
    );
    await addAnswers(run, random, tenantId, sent);
    await addNews(run, random, tenantId, now, tour);
    return sent;
  });
  if (tour.length > 0) {
    // What arrives changes plans, and the demo's own candidate has one thing to do tonight.
    const others = letters.filter(({ candidateId }) => candidateId !== tour[0]);
    await letMailsArrive(unitOfWork, createDatabaseFileStore(unitOfWork), context, now, others);
  }
  const stepIds = await query((run) => stepsToDraft(run, tenantId, now, tour[0]));
  await unitOfWork.run(context, (repositories) =>
    draftDueMessages(repositories, context, clock, { stepIds }),
  );
}

function consentsOf(rows: Rows, random: Random, tour: readonly string[]): Row[] {
  return rows
    .of('portal_membership')
    .filter(
      ({ accepted_at, candidate_id }) =>
        accepted_at !== null &&
        (tour.includes(String(candidate_id)) || chance(String(candidate_id), 'agreed') < AGREED),
    )
    .map(({ id, candidate_id, accepted_at }) => ({
      tenant_id: rows.tenantId,
      id: random.id(),
      candidate_id,
      given_at: accepted_at,
      given_by: id,
    }));
}

/** Soon, of those who agreed and of whom an address is known; whatever day of the week it is. */
async function stepsToDraft(
  query: Query,
  tenantId: string,
  now: Temporal.Instant,
  spared: string | undefined,
): Promise<string[]> {
  const found = await query<{ id: string }>(
    `/* seed.stepsToDraft */ select id from (
       select s.id, s.kind in ('follow_up', 'feedback_request', 'stay_in_touch') as read,
         row_number() over (partition by s.kind in ('follow_up', 'feedback_request', 'stay_in_touch')
           order by s.due_at, s.application_id, s.key) as place
       from step s
       join contact c on c.tenant_id = $1 and c.id = s.contact_id and c.email is not null
       where s.tenant_id = $1 and s.state = 'planned' and s.channel = 'email' and not s.drafted
         and s.kind <> 'notify_referee' and s.due_at > $2 and s.candidate_id is distinct from $3::uuid
         and exists (select 1 from candidate_consent a where a.tenant_id = $1 and a.candidate_id = s.candidate_id)) found
     where place <= case when read then $4::int else $5::int end`,
    [tenantId, now.toString(), spared ?? null, TO_READ, THEIR_OWN],
  );
  return found.map(({ id }) => id);
}

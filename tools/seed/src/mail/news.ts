import type { Query } from '@afterword/persistence';
import { chosen } from '../chance.ts';
import type { Random } from '../random.ts';
import { insert } from '../write.ts';

/** As candidates say it of an employer. */
const NEWS: readonly [string, ...string[]] = [
  'I read that {name} opens a second site in the spring.',
  'I saw that {name} won the regional award for apprentices.',
  'I read your piece on quieter night shifts, and it stayed with me.',
  'I heard that {name} takes part in the harbour trials.',
];

const ENCLOSURES: readonly [string, ...string[]] = [
  'a short article on what pilots learn from near misses',
  'two pages of my project report on spare parts',
];

/** Of so many employers something is known; of every fourth it is too old to be new. */
const EMPLOYERS = 8;

/** News of some employers for everybody's letters, and something small that single candidates want to enclose. */
export async function addNews(
  query: Query,
  random: Random,
  tenantId: string,
  now: Temporal.Instant,
  tour: readonly string[],
): Promise<void> {
  const today = now.toZonedDateTimeISO('UTC').toPlainDate();
  const employers = await query<{ id: string; name: string }>(
    '/* seed.employers */ select id, name from employer where tenant_id = $1 order by id limit $2',
    [tenantId, EMPLOYERS],
  );
  const news = employers.map(({ id, name }, at) => {
    const days = at % 4 === 3 ? 45 + at : 2 + at * 2;
    return {
      tenant_id: tenantId,
      id: random.id(),
      employer_id: id,
      application_id: null,
      candidate_id: null,
      kind: 'news',
      text: chosen(NEWS, id, 'news').replace('{name}', name),
      link: null,
      dated: today.subtract({ days }).toString(),
      noted_at: now.subtract({ hours: 24 * days - 5 }),
    };
  });
  const applications = await query<{ id: string; employer_id: string; candidate_id: string }>(
    `/* seed.liveApplications */ select id, employer_id, candidate_id from application
     where tenant_id = $1 and candidate_id = any($2::uuid[]) and stage in ('interviewing', 'awaiting_decision')
     order by id limit 3`,
    [tenantId, tour],
  );
  const enclosures = applications.map(({ id, employer_id, candidate_id }, at) => ({
    tenant_id: tenantId,
    id: random.id(),
    employer_id,
    application_id: id,
    candidate_id,
    kind: 'enclosure',
    text: chosen(ENCLOSURES, id, 'enclosure'),
    link: null,
    dated: today.subtract({ days: 1 + at }).toString(),
    noted_at: now.subtract({ hours: 24 * (1 + at) }),
  }));
  await insert(query, 'tidbit', [...news, ...enclosures]);
}

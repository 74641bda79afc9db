import { newId, type RequestContext } from '@afterword/application';
import { asAdmin, createStaff, createTestTenant } from '@afterword/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import { createGraphqlContext } from './graphql/context.js';
import { type ApiHarness, startApi } from './testing/harness.js';
import { createInhabitedTenant, type InhabitedTenant } from './testing/inhabited-tenant.js';
import { edgesOf, type RootWalk, walkRoots } from './testing/walk.js';

/**
 * How many objects deep the walks go below their root field. Short ones as well as long ones: where a nested object
 * that must be there is hidden, it takes what holds it along, and a leak higher up would not show.
 */
const DEPTHS = [0, 1, 2, 3];
const PLACEHOLDER = '__id__';
const KEY = '__key__';

// A walk is thousands of operations, which take their time on a busy machine.
jest.setTimeout(180_000);

let api: ApiHarness;
let schema: GraphQLSchema;
let home: InhabitedTenant;
let walks: RootWalk[];
/** The same, also naming employers and contacts: within a tenant its advisors may rightly change those. */
let strangerWalks: RootWalk[];

beforeAll(async () => {
  api = await startApi();
  schema = api.app.get(GraphQLSchemaHost).schema;
  home = await createInhabitedTenant(api);
  walks = DEPTHS.flatMap((depth) => walkRoots(schema, intruderArgument, depth));
  strangerWalks = DEPTHS.flatMap((depth) => walkRoots(schema, strangerArgument, depth));
});
// A walk that may, ends the membership and settles the mails; the next one is to find them open.
beforeEach(async () => {
  const { id } = home.tenant;
  await asAdmin(`update membership set ended_at = null where tenant_id = $1 and role = 'viewer'`, [id]);
  await asAdmin(`update notification set state = 'uncertain' where tenant_id = $1 and kind = 'digest'`, [id]);
  await asAdmin(`update incoming_mail set state = 'unverified' where tenant_id = $1`, [id]);
});
afterAll(() => api.close());

/** What an intruder puts into arguments: ids of `home` and of its candidate `other`. */
function intruderArgument({ name, typeName }: { name: string; typeName: string }): unknown {
  const { ids } = home.other;
  const known: Record<string, string> = {
    id: PLACEHOLDER,
    ids: ids.candidate,
    candidateId: ids.candidate,
    applicationId: ids.application,
    interviewId: ids.interview,
    stepId: ids.step,
    factId: ids.fact,
    withdrawFactId: ids.fact,
    messageId: ids.message,
    tidbitId: ids.tidbit,
    importId: home.ids.import,
    apiKeyId: home.ids.apiKey,
    cohortId: home.ids.cohort,
    membershipId: home.ids.leaver,
    handOverTo: home.ids.staff,
    notificationId: ids.notification,
    mailId: ids.incomingMail,
    mailHookId: home.ids.mailHook,
    playbookId: home.ids.playbook,
    sourcePlaybookId: home.ids.playbook,
    versionId: home.ids.version,
    rolloutId: home.ids.rollout,
    templateVersionId: home.ids.templateDraft,
  };
  if (typeName === 'ID') return known[name];
  if (name === 'idempotencyKey') return KEY;
  if (name === 'invite') return INVITE;
  return undefined;
}

function strangerArgument(argument: { name: string; typeName: string }): unknown {
  const { contact, employer } = home.other.ids;
  const known: Record<string, string> = { contactId: contact, saidById: contact, employerId: employer };
  const id = argument.typeName === 'ID' ? known[argument.name] : undefined;
  return id ?? intruderArgument(argument);
}

const INVITE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:isolation@example.test',
  'DTSTAMP:20260901T100000Z',
  'DTSTART:20260910T100000Z',
  'DTEND:20260910T110000Z',
  'SUMMARY:Interview',
  'ORGANIZER;CN=Somebody:mailto:somebody@example.test',
  'ATTENDEE;CN=Somebody:mailto:somebody@example.test',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

/** All global ids that an intruder may have come by. */
const stolenIds = () => [...Object.values(home.other.ids), ...Object.values(home.ids)];

const typeOf = (globalId: string) => Buffer.from(globalId, 'base64url').toString().split(':')[0];

/** The operation once for each stolen id that fits, where it asks for one; each with a key of its own. */
const documentsOf = ({ document, type }: RootWalk): DocumentNode[] => {
  const fitting = stolenIds().filter((id) => type === 'Node' || typeOf(id) === type);
  return (document.includes(PLACEHOLDER) ? fitting : ['']).map((id) =>
    parse(document.replaceAll(PLACEHOLDER, id).replaceAll(KEY, newId()), { noLocation: true }),
  );
};

/** Past the api's limits on depth and cost, which are not what is tested here. */
async function run(caller: RequestContext, document: DocumentNode) {
  const contextValue = createGraphqlContext(
    caller.actor.kind === 'member'
      ? {
          kind: 'person',
          person: { id: caller.actor.personId, name: 'Intruder', email: 'i@example.test' },
          context: caller,
        }
      : { kind: 'api_key', context: caller },
  );
  return await execute({ schema, document, contextValue: { ...contextValue, req: { headers: {} } } });
}

/** Everything that walking all roots showed to the caller, as text. */
async function everythingShownTo(
  caller: RequestContext,
  roots: readonly RootWalk[] = walks,
): Promise<string> {
  const shown: string[] = [];
  for (const walk of roots) {
    for (const document of documentsOf(walk)) {
      const { data, errors } = await run(caller, document);
      const unexpected = errors?.filter(
        ({ originalError }) => originalError?.name === 'GraphQLError' || originalError?.name === 'TypeError',
      );
      expect({ field: walk.field, unexpected: unexpected?.map(String) ?? [] }).toEqual({
        field: walk.field,
        unexpected: [],
      });
      shown.push(JSON.stringify(data ?? null), ...(errors ?? []).map(({ message }) => message));
    }
  }
  return shown.join('\n');
}

/** A fingerprint of the rows of `home` that match, table by table. */
async function rowsOfHome(condition: (table: string) => string | null): Promise<Record<string, string>> {
  const tables = await asAdmin<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'tenant_id' order by 1`,
  );
  const prints: Record<string, string> = {};
  for (const { name } of tables) {
    const where = condition(name);
    if (where === null) continue;
    const [row] = await asAdmin<{ print: string }>(
      `select coalesce(md5(string_agg(t::text, '|' order by t.id)), 'empty') as print from ${name} t
       where tenant_id = '${home.tenant.id}' and ${where}`,
    );
    prints[name] = row?.print ?? '';
  }
  return prints;
}

const wholeHome = () => rowsOfHome(() => 'true');
const OF_A_CANDIDATE = [
  'application',
  'application_contact',
  'interview',
  'interview_participant',
  'fact',
  'fact_content',
  'plan',
  'step',
  'notification',
  'incoming_mail',
  'incoming_content',
  'incoming_attachment',
  'playbook_difference',
  'message',
  'message_version',
  'drafting',
  'tidbit',
  'candidate_consent',
];
const rowsOfOther = () =>
  rowsOfHome((table) => {
    if (table === 'candidate') return `id = '${home.other.id}'`;
    if (table === 'membership') return `candidate_id = '${home.other.id}'`;
    // Has the id of the membership.
    if (table === 'reminder_preference')
      return `id in (select id from membership where candidate_id = '${home.other.id}')`;
    return OF_A_CANDIDATE.includes(table) ? `candidate_id = '${home.other.id}'` : null;
  });

describe('a walk of every root field and nested edge', () => {
  it('reaches every edge of the schema', () => {
    const walked = new Set(walks.flatMap(({ edges }) => edges));
    expect(edgesOf(schema).filter((edge) => !walked.has(edge) && !edge.startsWith('Change.'))).toEqual([]);
  });

  it('shows an admin what it is about to look for elsewhere', async () => {
    const shown = await everythingShownTo(home.admin);
    for (const { marker } of [home.other, home.mine]) {
      expect(shown).toContain(`Name ${marker}`);
      expect(shown).toContain(`Contact ${marker}`);
      expect(shown).toContain(`Topic ${marker}`);
      expect(shown).toContain(`Quote ${marker}`);
      expect(shown).toContain(`Message ${marker}`);
      expect(shown).toContain(`News ${marker}`);
    }
    expect(shown).toContain(`Wording tenant-${home.tenant.id.slice(-8)}`);
    expect(shown).toContain(`Reply ${home.other.marker}`);
    expect(shown).toContain(`Mail ${home.other.marker}`);
    expect(shown).toContain(`File ${home.other.marker}`);
  });
});

describe('walked as another tenant', () => {
  it.each(['admin', 'advisor', 'viewer'] as const)('an %s sees nothing and changes nothing', async (role) => {
    const intruder = await createStaff(await createTestTenant(), role);
    const before = await wholeHome();
    const shown = await everythingShownTo(intruder, strangerWalks);
    expect(shown).not.toContain(home.other.marker);
    expect(shown).not.toContain(home.mine.marker);
    expect(shown).not.toContain(home.tenant.id.slice(-8));
    expect(await wholeHome()).toEqual(before);
  });

  it('a candidate sees nothing and changes nothing', async () => {
    const elsewhere = await createInhabitedTenant(api);
    const before = await wholeHome();
    const shown = await everythingShownTo(elsewhere.mine.self, strangerWalks);
    expect(shown).not.toContain(home.other.marker);
    expect(shown).not.toContain(home.tenant.id.slice(-8));
    expect(await wholeHome()).toEqual(before);
  });
});

describe('walked within the tenant', () => {
  it('another candidate sees their own only, and changes nothing of the other', async () => {
    const before = await rowsOfOther();
    const shown = await everythingShownTo(home.mine.self, strangerWalks);
    expect(shown).toContain(home.mine.marker);
    expect(shown).not.toContain(home.other.marker);
    expect(await rowsOfOther()).toEqual(before);
  });

  it('a viewer sees no candidate and changes nothing', async () => {
    const before = await wholeHome();
    const shown = await everythingShownTo(home.viewer, strangerWalks);
    expect(shown).not.toContain(home.other.marker);
    expect(shown).not.toContain(home.mine.marker);
    expect(await wholeHome()).toEqual(before);
  });

  it('an advisor without the caseload sees their own candidates only', async () => {
    const before = await rowsOfOther();
    const shown = await everythingShownTo(home.caseloadAdvisor);
    expect(shown).toContain(home.mine.marker);
    // Contacts belong to the center, so any advisor sees them; everything else of the candidate stays closed.
    const withoutContacts = shown
      .replaceAll(`Contact ${home.other.marker}`, '')
      .replaceAll(`contact-${home.other.marker}@example.test`, '');
    expect(withoutContacts).not.toContain(home.other.marker);
    expect(await rowsOfOther()).toEqual(before);
  });

  it('nobody in particular sees nothing', async () => {
    const caller = createGraphqlContext({ kind: 'anonymous' });
    for (const walk of walks.filter(({ field }) => field !== 'viewer')) {
      for (const document of documentsOf(walk)) {
        const { data, errors } = await execute({
          schema,
          document,
          contextValue: { ...caller, req: { headers: {} } },
        });
        expect({
          field: walk.field,
          data: data?.[walk.field] ?? null,
          codes: errors?.map((error) => error.originalError?.name),
        }).toEqual({
          field: walk.field,
          data: null,
          codes: ['Unauthenticated'],
        });
      }
    }
  });
});

import { newId, type RequestContext } from '@afterword/application';
import { toGlobalId } from '../graphql/global-id.js';
import type { ApiHarness } from './harness.js';

/** An application made by an interview with two people of one employer in Chicago. Global ids. */
export interface MadeApplication {
  readonly id: string;
  readonly interviewId: string;
  readonly employerId: string;
  /** Hiring manager, with an e-mail address. */
  readonly rafael: string;
  /** Gives the candidate a reference. */
  readonly referee: string;
}

export interface InterviewHours {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** What a mutation or query came back with; a GraphQL error fails the test. */
export async function ask(
  api: ApiHarness,
  caller: RequestContext,
  field: string,
  query: string,
  variables: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
): Promise<any> {
  const { data, errors } = await api.graphql(caller, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[field];
}

export async function makeApplication(
  api: ApiHarness,
  caller: RequestContext,
  candidateId: string,
  { startsAt, endsAt }: InterviewHours,
  employer = 'Northfield',
): Promise<MadeApplication> {
  const { interview, userErrors } = await ask(
    api,
    caller,
    'recordInterview',
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { userErrors { message field }
       interview { id participants { id } application { id employer { id } contacts { roles contact { id } } } } } }`,
    {
      input: {
        idempotencyKey: newId(),
        candidateId: toGlobalId('Candidate', candidateId),
        employer: { name: employer, timeZone: 'America/Chicago', country: 'US' },
        role: 'Controls engineer',
        startsAt,
        endsAt,
        contacts: [
          { name: 'Rafael Ibarra', email: 'rafael@northfield.example', roles: ['HIRING_MANAGER'] },
          {
            name: 'Vera Oduya',
            email: 'vera@school.example',
            roles: ['REFEREE'],
            participated: false,
          },
        ],
      },
    },
  );
  if (!interview) throw new Error(JSON.stringify(userErrors));
  const { application } = interview;
  const referee = application.contacts.find(({ roles }: { roles: string[] }) => roles.includes('REFEREE'));
  return {
    id: application.id,
    interviewId: interview.id,
    employerId: application.employer.id,
    rafael: interview.participants[0].id,
    referee: referee.contact.id,
  };
}

export interface PlannedStep {
  readonly kind: string;
  readonly state: string;
  readonly dueAt: string;
  readonly channel: string | null;
  readonly contact: { readonly id: string } | null;
}

/** The stage of an application and its plan. */
export async function planOf(
  api: ApiHarness,
  caller: RequestContext,
  id: string,
): Promise<{
  readonly stage: string;
  readonly steps: readonly PlannedStep[];
  readonly withheld: readonly string[];
}> {
  const { stage, plan } = await ask(
    api,
    caller,
    'application',
    `query ($id: ID!) { application(id: $id) { stage plan { withheld { kind }
       steps { kind state dueAt channel contact { id } } } } }`,
    { id },
  );
  return { stage, steps: plan.steps, withheld: plan.withheld.map(({ kind }: { kind: string }) => kind) };
}

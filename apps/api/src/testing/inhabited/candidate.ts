import { newId, type RequestContext } from '@afterword/application';
import type { TestTenant } from '@afterword/testing';
import { insertIncomingMail, insertMembership, insertMessage } from './candidate-rows.js';
import { type Ask, globalId, rawId } from './ids.js';

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

/** A candidate after one interview, of whom something stands in every table that candidates are in. */
export async function createCandidate(
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

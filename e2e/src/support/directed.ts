import { randomUUID } from 'node:crypto';
import { ask, type Data } from './program.ts';

/** A letter that the employer asked the demo's candidate for, at a moment of their own: so it may go at any hour. */
export interface Directed {
  readonly stepId: string;
  readonly employer: string;
  readonly contact: string;
  readonly address: string;
  /** Names another moment, in minutes from now; the step is then dated anew. */
  name(minutesFromNow: number): Promise<void>;
  /** Drafts its letter where it has none; gives the message's id. */
  draft(): Promise<string>;
}

const CANDIDATE = 'Amara Okonkwo';
const ADDRESSES = { EMAIL: 'email', PHONE: 'phone', HANDWRITTEN: 'postalAddress' } as const;

/** Has an employer of its own ask for word by this way a minute ago, or when `minutesFromNow` says. */
export async function directed(
  channel: keyof typeof ADDRESSES,
  { minutesFromNow = -1 } = {},
): Promise<Directed> {
  const mark = randomUUID().slice(0, 8);
  const { edges } = await ask(
    `{ candidates(first: 1, filter: { search: "${CANDIDATE}" }) { edges { node { id } } } }`,
  );
  const employer = `Larkspur Kilns ${mark}`;
  const contact = `Odile ${mark}`;
  const ended = Temporal.Now.instant().subtract({ hours: 3 });
  const { interview } = await ask(
    `mutation ($input: RecordInterviewInput!) { recordInterview(input: $input) { userErrors { message }
      interview { participants { id } application { id } } } }`,
    {
      candidateId: edges[0].node.id,
      employer: { name: employer, timeZone: 'America/Chicago', country: 'US' },
      role: 'Kiln engineer',
      startsAt: ended.subtract({ hours: 1 }).toString(),
      endsAt: ended.toString(),
      topics: ['firing curves'],
      contacts: [{ name: contact, email: `${mark}@larkspur.example`, phone: '+1 312 555 0170' }],
    },
  );
  const [{ id: contactId }] = interview.participants;
  const applicationId = interview.application.id;
  await ask(
    'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { userErrors { message } } }',
    { contactId, postalAddress: `Larkspur Kilns, 7 Clay Street, Joliet` },
  );
  const name = async (minutes: number): Promise<string> => {
    const { application } = await ask(
      `mutation ($input: RecordDirectionsInput!) { recordDirections(input: $input) { userErrors { message }
        application { plan { steps { id kind state } } } } }`,
      {
        applicationId,
        at: Temporal.Now.instant().subtract({ hours: 2 }).toString(),
        saidById: contactId,
        directions: [
          {
            contactAt: {
              contactId,
              channel,
              when: { instant: Temporal.Now.instant().add({ minutes }).toString() },
            },
          },
        ],
      },
    );
    const step = application.plan.steps.find(({ kind }: Data) => kind === 'DIRECTED_CONTACT');
    if (!step) throw new Error('The direction made no step.');
    return step.id;
  };
  const stepId = await name(minutesFromNow);
  return {
    stepId,
    employer,
    contact,
    address: `${mark}@larkspur.example`,
    name: async (minutes) => void (await name(minutes)),
    draft: async () => await draftOf(stepId),
  };
}

async function draftOf(stepId: string): Promise<string> {
  const { message } = await ask(`{ node(id: "${stepId}") { ... on Step { message { id state } } } }`);
  if (message && message.state !== 'CANCELLED') return message.id;
  const drafted = await ask(
    'mutation ($input: DraftMessageInput!) { draftMessage(input: $input) { userErrors { message } message { id } } }',
    { stepId },
  );
  return drafted.message.id;
}

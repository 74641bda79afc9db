import type {
  DebriefInput,
  DirectionInput,
  FactsInput,
  OutcomeInput,
  ReplyInput,
} from '@afterword/application';
import { fromGlobalId } from '../graphql/global-id.js';

/** The same with raw ids. */
export function toFactsInput(input: FactsInput): FactsInput {
  return {
    at: input.at ?? null,
    saidById: contactId(input.saidById, 'saidById'),
    directions: input.directions ? toDirections(input.directions) : null,
    debrief: input.debrief ? toDebrief(input.debrief) : null,
    reply: input.reply ? toReply(input.reply) : null,
    outcome: input.outcome ? toOutcome(input.outcome) : null,
  };
}

/** The same with raw ids. */
export function toDirections(directions: readonly DirectionInput[]): DirectionInput[] {
  return directions.map((direction, index) => {
    const at = (kind: string) => `directions.${index}.${kind}.contactId`;
    const { contactAt, noContactBefore } = direction;
    return {
      ...direction,
      ...(contactAt && {
        contactAt: {
          ...contactAt,
          contactId: fromGlobalId('Contact', contactAt.contactId, at('contactAt')),
        },
      }),
      ...(noContactBefore && {
        noContactBefore: {
          ...noContactBefore,
          contactId: contactId(noContactBefore.contactId, at('noContactBefore')),
        },
      }),
    };
  });
}

/** The same with raw ids. */
export function toDebrief(debrief: DebriefInput): DebriefInput {
  const { interviewId } = debrief;
  return {
    ...debrief,
    interviewId: interviewId ? fromGlobalId('Interview', interviewId, 'debrief.interviewId') : null,
  };
}

/** The same with raw ids. */
export function toReply(reply: ReplyInput): ReplyInput {
  return { ...reply, contactId: fromGlobalId('Contact', reply.contactId, 'reply.contactId') };
}

/** The same with raw ids. */
export function toOutcome(outcome: OutcomeInput): OutcomeInput {
  return { ...outcome, contactId: contactId(outcome.contactId, 'outcome.contactId') };
}

export function contactId(id: string | null | undefined, field: string): string | null {
  return id ? fromGlobalId('Contact', id, field) : null;
}

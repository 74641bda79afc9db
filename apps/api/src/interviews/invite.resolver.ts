import {
  type Clock,
  type Contact,
  type Interview,
  type InviteEffect,
  type InvitePreview,
  importInvite,
  previewInvite,
  Refusal,
  recordingContext,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { InterviewLoader } from './interview.loader.js';
import { toEmployerInput } from './interview-input.js';
import {
  ImportInviteInput,
  ImportInvitePayload,
  InvitePersonType,
  InvitePreviewType,
  PreviewInviteInput,
  PreviewInvitePayload,
} from './invite.type.js';

@Resolver(() => InvitePreviewType)
export class InviteResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly interviews: InterviewLoader,
  ) {}

  @Mutation(() => PreviewInvitePayload, {
    description: 'Reads a calendar invite and says what saving it would do. Changes nothing.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async previewInvite(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The invite.' }) input: PreviewInviteInput,
  ): Promise<{ preview: InvitePreview | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    try {
      const candidateId = fromGlobalId('Candidate', input.candidateId, 'candidateId');
      const preview = await this.unitOfWork.run(request, (repositories) =>
        previewInvite(repositories, request, { ...input, candidateId }),
      );
      return { preview, userErrors: [] };
    } catch (error) {
      if (error instanceof Refusal) return { preview: null, userErrors: error.errors };
      throw error;
    }
  }

  @Mutation(() => ImportInvitePayload, {
    description:
      'Saves a calendar invite: its attendees become contacts. A newer version of one seen before changes or cancels its interview; the same version again does nothing.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async importInvite(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'The invite.' }) input: ImportInviteInput,
  ): Promise<{
    effect: InviteEffect | null;
    interview: Interview | null;
    userErrors: readonly UserError[];
  }> {
    const request = context.request();
    const { effect, interviewId, userErrors } = await this.mutations.run(
      recordingContext(request),
      'importInvite',
      input,
      (repositories) =>
        importInvite(repositories, request, this.clock, {
          ...input,
          candidateId: fromGlobalId('Candidate', input.candidateId, 'candidateId'),
          applicationId: input.applicationId
            ? fromGlobalId('Application', input.applicationId, 'applicationId')
            : null,
          employer: toEmployerInput(input.employer),
        }),
    );
    const interview = interviewId ? await this.interviews.load(context, interviewId) : null;
    return { effect: effect ?? null, interview, userErrors };
  }

  @ResolveField()
  startsAt(@Parent() preview: InvitePreview): Temporal.Instant {
    return preview.times.startsAt;
  }

  @ResolveField()
  endsAt(@Parent() preview: InvitePreview): Temporal.Instant {
    return preview.times.endsAt;
  }

  @ResolveField()
  timeZone(@Parent() preview: InvitePreview): string {
    return preview.times.timeZone;
  }
}

@Resolver(() => InvitePersonType)
export class InvitePersonResolver {
  constructor(private readonly contacts: ContactLoader) {}

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'The contact that is here already, by address.',
  })
  contact(
    @Context() context: GraphqlContext,
    @Parent() { contactId }: InvitePreview['people'][number],
  ): Promise<Contact | null> | null {
    return contactId ? this.contacts.load(context, contactId) : null;
  }
}

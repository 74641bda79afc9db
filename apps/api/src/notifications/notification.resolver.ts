import {
  type Candidate,
  type Clock,
  type Notification,
  type RequestContext,
  settleNotification,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { NotificationLoader } from './notification.loader.js';
import { NotificationType } from './notification.type.js';
import { SettleNotificationInput, SettleNotificationPayload } from './settle-notification.type.js';

@Resolver(() => NotificationType)
export class NotificationResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: NotificationLoader,
    private readonly candidates: CandidateLoader,
  ) {}

  @Query(() => [NotificationType], { description: 'Mails that did not go well and wait for a look.' })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
  uncertainNotifications(@Request() request: RequestContext): Promise<Notification[]> {
    return this.unitOfWork.run(request, ({ notifications }) => notifications.withProblems());
  }

  @Mutation(() => SettleNotificationPayload, {
    description:
      'Says what became of a mail that did not go well, or has it sent again. Nothing but a person sends such a mail again, so no API key may.',
  })
  @Access({ roles: ['admin', 'advisor'] })
  async settleNotification(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which mail, and what is said of it.' }) input: SettleNotificationInput,
  ): Promise<{
    notification: Notification | null;
    userErrors: SettleNotificationPayload['userErrors'];
  }> {
    const request = context.request();
    const { notificationId, userErrors } = await this.mutations.run(
      request,
      'settleNotification',
      input,
      (repositories) =>
        settleNotification(repositories, request, this.clock, {
          notificationId: fromGlobalId('Notification', input.notificationId, 'notificationId'),
          answer: input.answer,
        }),
    );
    return {
      notification: notificationId ? await this.loader.load(context, notificationId) : null,
      userErrors,
    };
  }

  @ResolveField()
  id(@Parent() notification: Notification): string {
    return toGlobalId('Notification', notification.id);
  }

  @ResolveField(() => CandidateType, {
    nullable: true,
    description: 'The candidate whom it goes to; null for a mail to staff.',
  })
  async candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: Notification,
  ): Promise<Candidate | null> {
    return candidateId ? await this.candidates.load(context, candidateId) : null;
  }
}

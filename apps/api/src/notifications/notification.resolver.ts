import type { Candidate, Notification, RequestContext, UnitOfWork } from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { NotificationType } from './notification.type.js';

@Resolver(() => NotificationType)
export class NotificationResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly candidates: CandidateLoader,
  ) {}

  @Query(() => [NotificationType], { description: 'Mails that did not go well and wait for a look.' })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:read' })
  uncertainNotifications(@Request() request: RequestContext): Promise<Notification[]> {
    return this.unitOfWork.run(request, ({ notifications }) => notifications.withProblems());
  }

  @ResolveField()
  id(@Parent() notification: Notification): string {
    return toGlobalId('Notification', notification.id);
  }

  @ResolveField(() => CandidateType, {
    nullable: true,
    description: 'Whom it goes to; null for an invitation of staff.',
  })
  async candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: Notification,
  ): Promise<Candidate | null> {
    return candidateId ? await this.candidates.load(context, candidateId) : null;
  }
}

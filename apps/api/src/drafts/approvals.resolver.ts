import {
  APPROVALS_ORDER,
  type ApprovalFilter,
  fromCursor,
  type Message,
  pageRequest,
  staffLetsGo,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { MessageConnectionType } from '../messages/message.type.js';
import { UNIT_OF_WORK } from '../tokens.js';
import { MailSettingsLoader } from './draft.loader.js';

const STAFF = { roles: ['admin', 'advisor'] } as const;

const everyonesArgument = {
  type: () => Boolean,
  nullable: true,
  defaultValue: false,
  description: 'True: also those that their candidates let go themselves.',
} as const;

const mineArgument = {
  type: () => Boolean,
  nullable: true,
  defaultValue: false,
  description: 'True: only of candidates whom the caller looks after.',
} as const;

/** The queue of drafts that staff reads. */
@Resolver()
export class ApprovalsResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly mailSettings: MailSettingsLoader,
  ) {}

  @Query(() => MessageConnectionType, {
    description: 'E-mail drafts that wait for staff to read them, the first to be due first, page by page.',
  })
  @Access(STAFF)
  async approvals(
    @Context() context: GraphqlContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
    @Args('everyones', everyonesArgument) everyones?: boolean | null,
    @Args('mine', mineArgument) mine?: boolean | null,
  ): Promise<Connection<Message>> {
    const request = pageRequest(first ?? 50, after);
    const position = request.after === undefined ? null : fromCursor(APPROVALS_ORDER, request.after);
    const filter = await this.filter(context, everyones === true, mine === true);
    const page = await this.unitOfWork.run(context.request(), ({ drafts }) =>
      drafts.toApprove(filter, request, position),
    );
    return toConnection(page, request);
  }

  @Query(() => Int, { description: 'How many drafts wait for staff to read them.' })
  @Access(STAFF)
  async approvalCount(
    @Context() context: GraphqlContext,
    @Args('everyones', everyonesArgument) everyones?: boolean | null,
    @Args('mine', mineArgument) mine?: boolean | null,
  ): Promise<number> {
    const filter = await this.filter(context, everyones === true, mine === true);
    return await this.unitOfWork.run(context.request(), ({ drafts }) => drafts.countToApprove(filter));
  }

  private async filter(context: GraphqlContext, everyones: boolean, mine: boolean): Promise<ApprovalFilter> {
    const { actor } = context.request();
    return {
      ...(!everyones && { kinds: staffLetsGo((await this.mailSettings.load(context)).senders) }),
      ...(mine && actor.kind === 'member' && { advisorId: actor.membershipId }),
    };
  }
}

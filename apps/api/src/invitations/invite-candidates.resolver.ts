import {
  type CandidateSelection,
  type Clock,
  inviteCandidates,
  previewInvitations,
  type RequestContext,
  refuse,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { toCandidateFilter } from '../candidates/candidate-filter.input.js';
import { Access } from '../graphql/access.js';
import { Request } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import {
  CandidateSelectionInput,
  InvitationPreviewType,
  InviteCandidatesInput,
  InviteCandidatesPayload,
} from './invite-candidates.type.js';

const MOST_IDS = 10_000;

@Resolver()
export class InviteCandidatesResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
  ) {}

  @Mutation(() => InvitationPreviewType, {
    description: 'What inviteCandidates would do now, in figures. Writes to nobody.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:write' })
  previewInvitations(
    @Request() request: RequestContext,
    @Args('selection', { description: 'Which candidates.' }) selection: CandidateSelectionInput,
    @Args('resend', {
      type: () => Boolean,
      defaultValue: false,
      description: 'True: those invited before get another mail.',
    })
    resend: boolean,
  ): Promise<InvitationPreviewType> {
    return this.unitOfWork.run(request, (repositories) =>
      previewInvitations(repositories, request, this.clock, {
        selection: toSelection(request, selection),
        resend,
      }),
    );
  }

  @Mutation(() => InviteCandidatesPayload, {
    description: 'Mails an invitation to the portal to each candidate meant who is not in yet.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:write' })
  async inviteCandidates(
    @Request() request: RequestContext,
    @Args('input', { description: 'Whom.' }) input: InviteCandidatesInput,
  ): Promise<InviteCandidatesPayload> {
    const {
      invited = 0,
      skipped = [],
      userErrors,
    } = await this.mutations.run(request, 'inviteCandidates', input, (repositories) =>
      inviteCandidates(repositories, request, this.clock, {
        selection: toSelection(request, input.selection),
        resend: input.resend,
      }),
    );
    return { invited, skipped, userErrors };
  }
}

function toSelection(request: RequestContext, { ids, filter }: CandidateSelectionInput): CandidateSelection {
  if (Boolean(ids) === Boolean(filter))
    refuse(
      'INVALID_INPUT',
      'Give either ids or a filter. An empty filter means all candidates.',
      'selection',
    );
  if (!ids) return { kind: 'filter', filter: toCandidateFilter(request, filter, 'selection.filter') };
  if (ids.length > MOST_IDS)
    refuse(
      'TOO_LARGE',
      `At most ${MOST_IDS} candidates can be named at once; give a filter.`,
      'selection.ids',
    );
  return {
    kind: 'ids',
    ids: ids.map((id, index) => fromGlobalId('Candidate', id, `selection.ids.${index}`)),
  };
}

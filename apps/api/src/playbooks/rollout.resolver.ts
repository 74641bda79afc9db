import {
  type Application,
  type Candidate,
  type Clock,
  type Contact,
  cancelMove,
  moveRunningPlans,
  type PlanDifference,
  type Playbook,
  type PlaybookRollout,
  type PlaybookVersion,
  pageRequest,
  previewPublish,
  type Repositories,
  type RequestContext,
  type StepDifference,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import {
  PLAYBOOK_READERS,
  PLAYBOOK_WRITERS,
  PlaybookLoader,
  PlaybookVersionLoader,
  RolloutLoader,
} from './playbook.loader.js';
import { PlaybookType, PlaybookVersionType } from './playbook.type.js';
import {
  CancelMoveInput,
  PlanDifferenceConnectionType,
  PlanDifferenceType,
  PlaybookRolloutPayload,
  PlaybookRolloutType,
  RolloutInput,
  StepDifferenceType,
} from './rollout.type.js';

interface Answer {
  readonly rollout: PlaybookRollout | null;
  readonly userErrors: PlaybookRolloutPayload['userErrors'];
}

@Resolver(() => PlaybookRolloutType)
export class RolloutResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: RolloutLoader,
    private readonly versions: PlaybookVersionLoader,
    private readonly playbooks: PlaybookLoader,
  ) {}

  @Query(() => PlaybookRolloutType, {
    nullable: true,
    description: 'A preview or a move, or null where there is none with this id.',
  })
  @Access(PLAYBOOK_READERS)
  playbookRollout(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<PlaybookRollout | null> {
    return this.loader.load(context, fromGlobalId('PlaybookRollout', id, 'id'));
  }

  @Query(() => PlanDifferenceConnectionType, {
    description: 'Plans that change, of a preview, as it found them; those that the caller may see.',
  })
  @Access(PLAYBOOK_READERS)
  async planDifferences(
    @Request() request: RequestContext,
    @Args('rolloutId', { type: () => ID, description: 'The global id of the preview.' }) globalId: string,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
  ): Promise<Connection<PlanDifference>> {
    const rolloutId = fromGlobalId('PlaybookRollout', globalId, 'rolloutId');
    const page = pageRequest(first ?? 20, after);
    const found = await this.unitOfWork.run(request, ({ rollouts }) => rollouts.differences(rolloutId, page));
    return toConnection(found, page);
  }

  @Mutation(() => PlaybookRolloutPayload, {
    description:
      'Works out, in the background, what a draft or published version would change in the plans that run. Changes nothing.',
  })
  @Access(PLAYBOOK_WRITERS)
  previewPublish(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which version, on which plans.' }) input: RolloutInput,
  ): Promise<Answer> {
    return this.start(context, 'previewPublish', input, previewPublish);
  }

  @Mutation(() => PlaybookRolloutPayload, {
    description:
      'Moves the plans that run to a published version, in the background. Refused before its effect was previewed.',
  })
  @Access(PLAYBOOK_WRITERS)
  moveRunningPlans(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which version, and which plans.' }) input: RolloutInput,
  ): Promise<Answer> {
    return this.start(context, 'moveRunningPlans', input, moveRunningPlans);
  }

  @Mutation(() => PlaybookRolloutPayload, {
    description:
      'Stops a move or a preview. Plans that were moved stay moved; one that is over stays as it is.',
  })
  @Access(PLAYBOOK_WRITERS)
  async cancelMove(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: CancelMoveInput,
  ): Promise<Answer> {
    const request = context.request();
    return this.answer(
      context,
      await this.mutations.run(request, 'cancelMove', input, (repositories) =>
        cancelMove(repositories, request, this.clock, {
          rolloutId: fromGlobalId('PlaybookRollout', input.rolloutId, 'rolloutId'),
        }),
      ),
    );
  }

  @ResolveField()
  id(@Parent() { id }: PlaybookRollout): string {
    return toGlobalId('PlaybookRollout', id);
  }

  @ResolveField(() => PlaybookVersionType, { nullable: true, description: 'What the plans come to.' })
  version(
    @Context() context: GraphqlContext,
    @Parent() { versionId }: PlaybookRollout,
  ): Promise<PlaybookVersion | null> {
    return this.versions.load(context, versionId);
  }

  @ResolveField(() => PlaybookType, { nullable: true, description: 'What the plans run by now.' })
  sourcePlaybook(
    @Context() context: GraphqlContext,
    @Parent() { sourcePlaybookId }: PlaybookRollout,
  ): Promise<Playbook | null> {
    return this.playbooks.load(context, sourcePlaybookId);
  }

  private async start(
    context: GraphqlContext,
    operation: string,
    input: RolloutInput,
    useCase: (
      repositories: Repositories,
      request: RequestContext,
      clock: Clock,
      input: { versionId: string; sourcePlaybookId: string | null },
    ) => Promise<{ rolloutId: string }>,
  ): Promise<Answer> {
    const request = context.request();
    return this.answer(
      context,
      await this.mutations.run(request, operation, input, (repositories) =>
        useCase(repositories, request, this.clock, {
          versionId: fromGlobalId('PlaybookVersion', input.versionId, 'versionId'),
          sourcePlaybookId: input.sourcePlaybookId
            ? fromGlobalId('Playbook', input.sourcePlaybookId, 'sourcePlaybookId')
            : null,
        }),
      ),
    );
  }

  private async answer(
    context: GraphqlContext,
    { rolloutId, userErrors }: { rolloutId?: string; userErrors: Answer['userErrors'] },
  ): Promise<Answer> {
    return { rollout: rolloutId ? await this.loader.load(context, rolloutId) : null, userErrors };
  }
}

@Resolver(() => PlanDifferenceType)
export class PlanDifferenceResolver {
  constructor(
    private readonly applications: ApplicationLoader,
    private readonly candidates: CandidateLoader,
  ) {}

  @ResolveField(() => ApplicationType, { nullable: true, description: 'Whose plan it is.' })
  application(
    @Context() context: GraphqlContext,
    @Parent() { applicationId }: PlanDifference,
  ): Promise<Application | null> {
    return this.applications.load(context, applicationId);
  }

  @ResolveField(() => CandidateType, { nullable: true, description: 'Whom it concerns.' })
  candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: PlanDifference,
  ): Promise<Candidate | null> {
    return this.candidates.load(context, candidateId);
  }
}

@Resolver(() => StepDifferenceType)
export class StepDifferenceResolver {
  constructor(private readonly contacts: ContactLoader) {}

  @ResolveField(() => ContactType, { nullable: true, description: 'Whom it goes to.' })
  contact(
    @Context() context: GraphqlContext,
    @Parent() { contactId }: StepDifference,
  ): Promise<Contact | null> | null {
    return contactId ? this.contacts.load(context, contactId) : null;
  }
}

import {
  type Application,
  type Candidate,
  type Clock,
  type Contact,
  isOverdue,
  markStepDone,
  type Step,
  stepTitle,
  type UserError,
  undoStepDone,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationLoader } from '../applications/application.loader.js';
import { ApplicationType } from '../applications/application.type.js';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { StepLoader } from './step.loader.js';
import {
  MarkStepDoneInput,
  MarkStepDonePayload,
  StepType,
  UndoStepDoneInput,
  UndoStepDonePayload,
} from './step.type.js';

interface StepAnswer {
  readonly step: Step | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => StepType)
export class StepResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: StepLoader,
    private readonly applications: ApplicationLoader,
    private readonly candidates: CandidateLoader,
    private readonly contacts: ContactLoader,
  ) {}

  @Mutation(() => MarkStepDonePayload, {
    description: 'Marks a step done and plans again. One that is done already stays as it is.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async markStepDone(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: MarkStepDoneInput,
  ): Promise<StepAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'markStepDone', input, (repositories) =>
      markStepDone(repositories, request, this.clock, {
        stepId: fromGlobalId('Step', input.stepId, 'stepId'),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => UndoStepDonePayload, {
    description: 'Takes back that a step was marked done and plans again. An open one stays as it is.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async undoStepDone(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: UndoStepDoneInput,
  ): Promise<StepAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'undoStepDone', input, (repositories) =>
      undoStepDone(repositories, request, this.clock, {
        stepId: fromGlobalId('Step', input.stepId, 'stepId'),
      }),
    );
    return await this.answer(context, answer);
  }

  @ResolveField()
  id(@Parent() step: Step): string {
    return toGlobalId('Step', step.id);
  }

  @ResolveField()
  overdue(@Parent() step: Step): boolean {
    return isOverdue(step, this.clock.now());
  }

  @ResolveField()
  title(@Parent() step: Step): string {
    return stepTitle(step);
  }

  @ResolveField(() => ApplicationType, { description: 'What it is about.' })
  application(@Context() context: GraphqlContext, @Parent() step: Step): Promise<Application | null> {
    return this.applications.load(context, step.applicationId);
  }

  @ResolveField(() => CandidateType, { description: 'Whom it is about.' })
  candidate(@Context() context: GraphqlContext, @Parent() step: Step): Promise<Candidate | null> {
    return this.candidates.load(context, step.candidateId);
  }

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'Whom it goes to; null where it goes to nobody.',
  })
  contact(@Context() context: GraphqlContext, @Parent() step: Step): Promise<Contact | null> | null {
    return step.contactId ? this.contacts.load(context, step.contactId) : null;
  }

  private async answer(
    context: GraphqlContext,
    { stepId, userErrors }: { stepId?: string; userErrors: readonly UserError[] },
  ): Promise<StepAnswer> {
    return { step: stepId ? await this.loader.load(context, stepId) : null, userErrors };
  }
}

@Resolver(() => CandidateType)
export class CandidateNextStepResolver {
  constructor(private readonly loader: StepLoader) {}

  @ResolveField(() => StepType, {
    nullable: true,
    description: 'The earliest open step over all applications.',
  })
  nextStep(@Context() context: GraphqlContext, @Parent() candidate: Candidate): Promise<Step | null> | null {
    return candidate.nextStepId ? this.loader.load(context, candidate.nextStepId) : null;
  }
}

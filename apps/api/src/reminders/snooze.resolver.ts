import {
  type Clock,
  refuse,
  remindsAgainAt,
  type SnoozeWish,
  type Step,
  snoozeReminder,
  type UserError,
  undoSnoozeReminder,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { InstantScalar } from '../graphql/scalars.js';
import { StepLoader } from '../steps/step.loader.js';
import { StepType } from '../steps/step.type.js';
import { CLOCK } from '../tokens.js';
import {
  SnoozeReminderInput,
  SnoozeReminderPayload,
  UndoSnoozeReminderInput,
  UndoSnoozeReminderPayload,
} from './snooze.type.js';

interface SnoozeAnswer {
  readonly step: Step | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => StepType)
export class SnoozeResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: StepLoader,
  ) {}

  @Mutation(() => SnoozeReminderPayload, {
    description:
      'Puts off the reminder of a step, not the step, and never past a due time that can’t be moved. Again changes until when.',
  })
  @Access({ roles: ['candidate'] })
  async snoozeReminder(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one, and until when.' }) input: SnoozeReminderInput,
  ): Promise<SnoozeAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'snoozeReminder', input, (repositories) =>
      snoozeReminder(repositories, request, this.clock, {
        stepId: fromGlobalId('Step', input.stepId, 'stepId'),
        until: wishOf(input),
      }),
    );
    return await this.answer(context, answer);
  }

  @Mutation(() => UndoSnoozeReminderPayload, {
    description: 'Takes back that a reminder was put off. Where it was not, nothing changes.',
  })
  @Access({ roles: ['candidate'] })
  async undoSnoozeReminder(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which one.' }) input: UndoSnoozeReminderInput,
  ): Promise<SnoozeAnswer> {
    const request = context.request();
    const answer = await this.mutations.run(request, 'undoSnoozeReminder', input, (repositories) =>
      undoSnoozeReminder(repositories, request, this.clock, {
        stepId: fromGlobalId('Step', input.stepId, 'stepId'),
      }),
    );
    return await this.answer(context, answer);
  }

  @ResolveField(() => InstantScalar, {
    nullable: true,
    description: 'When its candidate is reminded of it again, having put that off; null where they did not.',
  })
  remindsAgainAt(@Parent() step: Step): Temporal.Instant | null {
    return remindsAgainAt(step, this.clock.now());
  }

  private async answer(
    context: GraphqlContext,
    { stepId, userErrors }: { stepId?: string; userErrors: readonly UserError[] },
  ): Promise<SnoozeAnswer> {
    return { step: stepId ? await this.loader.load(context, stepId) : null, userErrors };
  }
}

function wishOf({ until, date }: SnoozeReminderInput): SnoozeWish {
  if (until !== 'date') return until;
  return date ?? refuse('INVALID_INPUT', 'Name the day.', 'date');
}

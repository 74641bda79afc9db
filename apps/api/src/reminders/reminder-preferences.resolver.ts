import {
  type Clock,
  changeReminderPreferences,
  nextDailyAt,
  ownReminders,
  type RequestContext,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import {
  ChangeReminderPreferencesInput,
  ChangeReminderPreferencesPayload,
  ReminderPreferencesType,
} from './reminder-preferences.type.js';

interface PreferencesAnswer {
  readonly reminderPreferences: ReminderPreferencesType | null;
  readonly userErrors: readonly UserError[];
}

@Resolver(() => ReminderPreferencesType)
export class ReminderPreferencesResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
  ) {}

  @Query(() => ReminderPreferencesType, {
    description: 'How the caller is written to by us; what holds by default where they never said.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'] })
  async reminderPreferences(@Request() request: RequestContext): Promise<ReminderPreferencesType> {
    return await this.own(request);
  }

  @Mutation(() => ChangeReminderPreferencesPayload, {
    description: 'Changes how the caller is written to by us. Nobody can change it for another person.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'] })
  async changeReminderPreferences(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What is to be otherwise.' }) input: ChangeReminderPreferencesInput,
  ): Promise<PreferencesAnswer> {
    const request = context.request();
    const { membershipId, userErrors } = await this.mutations.run(
      request,
      'changeReminderPreferences',
      input,
      (repositories) =>
        changeReminderPreferences(repositories, request, this.clock, {
          daily: input.daily ?? undefined,
          hour: input.hour ?? undefined,
          timeZone: input.timeZone,
          quietWeekdays: input.quietWeekdays ?? undefined,
          pausedUntil: input.pausedUntil,
          mutedKinds: input.mutedKinds ?? undefined,
          urgentAtOnce: input.urgentAtOnce ?? undefined,
        }),
    );
    return { reminderPreferences: membershipId ? await this.own(request) : null, userErrors };
  }

  private async own(request: RequestContext): Promise<ReminderPreferencesType> {
    const person = await this.unitOfWork.run(request, (repositories) => ownReminders(repositories, request));
    const { preferences, timeZone } = person;
    const now = this.clock.now();
    const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
    const { pausedUntil } = preferences;
    const rests = pausedUntil !== null && Temporal.PlainDate.compare(today, pausedUntil) < 0;
    return {
      ...preferences,
      timeZone,
      pausedUntil: rests ? pausedUntil : null,
      nextDailyAt: nextDailyAt(person, now),
    };
  }
}

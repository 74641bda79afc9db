import {
  type Clock,
  type Contact,
  type PlanEffect,
  previewFacts,
  Refusal,
  type StepEffect,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { refuseUnknownYears } from '../graphql/known-years.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { toFactsInput } from './fact-input.js';
import { PreviewFactsInput, PreviewFactsPayload, StepEffectType } from './preview-facts.type.js';

@Resolver(() => StepEffectType)
export class PreviewFactsResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly contacts: ContactLoader,
  ) {}

  @Query(() => PreviewFactsPayload, {
    description:
      'Says what recording something, or taking it back, would change in the plan. Changes nothing.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async previewFacts(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What would be recorded.' }) input: PreviewFactsInput,
  ): Promise<{ effect: PlanEffect | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    try {
      refuseUnknownYears(input);
      const { applicationId, withdrawFactId } = input;
      const wanted = {
        ...toFactsInput(input),
        applicationId: fromGlobalId('Application', applicationId, 'applicationId'),
        withdrawFactId: withdrawFactId ? fromGlobalId('Fact', withdrawFactId, 'withdrawFactId') : null,
      };
      const effect = await this.unitOfWork.run(request, (repositories) =>
        previewFacts(repositories, request, this.clock, wanted),
      );
      return { effect, userErrors: [] };
    } catch (error) {
      if (error instanceof Refusal) return { effect: null, userErrors: error.errors };
      throw error;
    }
  }

  @ResolveField(() => ContactType, {
    nullable: true,
    description: 'Whom it goes to; null where it goes to nobody.',
  })
  contact(
    @Context() context: GraphqlContext,
    @Parent() { contactId }: StepEffect,
  ): Promise<Contact | null> | null {
    return contactId ? this.contacts.load(context, contactId) : null;
  }
}

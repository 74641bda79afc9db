import type { Application, Contact, Plan, Step } from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ApplicationType } from '../applications/application.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { ApplicationStepsLoader } from '../steps/step.loader.js';
import { StepType } from '../steps/step.type.js';
import { ApplicationPlanLoader } from './plan.loader.js';
import { PlanType, WithheldStepType } from './plan.type.js';

@Resolver(() => PlanType)
export class PlanResolver {
  constructor(private readonly steps: ApplicationStepsLoader) {}

  @ResolveField()
  id(@Parent() plan: Plan): string {
    return toGlobalId('Plan', plan.id);
  }

  @ResolveField('steps', () => [StepType], {
    description: 'Its steps, also those done and cancelled, by due time.',
  })
  stepsOf(@Context() context: GraphqlContext, @Parent() plan: Plan): Promise<Step[]> {
    return this.steps.load(context, plan.applicationId);
  }
}

@Resolver(() => WithheldStepType)
export class WithheldStepResolver {
  constructor(private readonly contacts: ContactLoader) {}

  @ResolveField(() => ContactType, { nullable: true, description: 'Whom it would have gone to.' })
  contact(
    @Context() context: GraphqlContext,
    @Parent() withheld: Plan['withheld'][number],
  ): Promise<Contact | null> | null {
    return withheld.contact ? this.contacts.load(context, withheld.contact) : null;
  }
}

@Resolver(() => ApplicationType)
export class ApplicationPlanResolver {
  constructor(private readonly loader: ApplicationPlanLoader) {}

  @ResolveField(() => PlanType, {
    nullable: true,
    description: 'What follows from it; null where nothing was recorded yet.',
  })
  plan(@Context() context: GraphqlContext, @Parent() application: Application): Promise<Plan | null> {
    return this.loader.load(context, application.id);
  }
}

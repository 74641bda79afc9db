import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.module.js';
import { StepsModule } from '../steps/steps.module.js';
import { ApplicationPlanLoader, PlanLoader } from './plan.loader.js';
import { ApplicationPlanResolver, PlanResolver, WithheldStepResolver } from './plan.resolver.js';

@Module({
  imports: [EmployersModule, StepsModule],
  providers: [ApplicationPlanLoader, ApplicationPlanResolver, PlanLoader, PlanResolver, WithheldStepResolver],
})
export class PlansModule {}

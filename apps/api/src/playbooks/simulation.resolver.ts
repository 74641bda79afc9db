import {
  type Clock,
  Refusal,
  type RequestContext,
  type Simulation,
  simulatePlaybook,
  stepTitle,
  type UnitOfWork,
} from '@afterword/application';
import type { Plan } from '@afterword/follow-up-policy';
import { Inject } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { refuseUnknownYears } from '../graphql/known-years.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { PLAYBOOK_READERS } from './playbook.loader.js';
import { marksOf } from './simulated-marks.js';
import {
  type SimulatedContactType,
  type SimulatedPlanType,
  SimulatePlaybookInput,
  SimulatePlaybookPayload,
} from './simulation.type.js';

@Resolver()
export class SimulationResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Query(() => SimulatePlaybookPayload, {
    description: 'What a playbook would make of a situation, or of a real application. Nothing is kept.',
  })
  @Access(PLAYBOOK_READERS)
  async simulatePlaybook(
    @Request() request: RequestContext,
    @Args('input', { description: 'What to plan, and by what.' }) input: SimulatePlaybookInput,
  ): Promise<SimulatePlaybookPayload> {
    const { versionId, applicationId } = input;
    try {
      refuseUnknownYears(input);
      const made = await this.unitOfWork.run(request, (repositories) =>
        simulatePlaybook(repositories, request, this.clock, {
          ...input,
          versionId: versionId ? fromGlobalId('PlaybookVersion', versionId, 'versionId') : null,
          applicationId: applicationId ? fromGlobalId('Application', applicationId, 'applicationId') : null,
        }),
      );
      const real = Boolean(applicationId);
      return {
        plan: shown(made, made.plan, { real }),
        running: made.running && shown(made, made.running, { real }),
        userErrors: [],
      };
    } catch (error) {
      if (error instanceof Refusal) return { plan: null, running: null, userErrors: error.errors };
      throw error;
    }
  }
}

function shown({ now, scenario }: Simulation, plan: Plan, { real }: { real: boolean }): SimulatedPlanType {
  const contactOf = (id: string | undefined): SimulatedContactType | null => {
    const found = scenario.contacts.find((contact) => contact.id === id);
    return found ? { id: real ? toGlobalId('Contact', found.id) : found.id, name: found.name } : null;
  };
  return {
    now,
    steps: plan.steps.map((step) => {
      const contact = contactOf(step.contact);
      const { kind, owner, notBefore, hard, state, because } = step;
      const channel = step.channel ?? null;
      const whom = { contactName: contact?.name ?? null, employerName: scenario.employer.name };
      return {
        key: step.id,
        title: stepTitle({ kind, channel, ...whom }),
        kind,
        owner,
        contact,
        channel,
        notBefore,
        dueAt: step.due,
        hard,
        state,
        overdueSince: step.overdueSince ?? null,
        doneAt: step.at ?? null,
        because,
      };
    }),
    withheld: plan.withheld.map(({ kind, contact, because }) => ({
      kind,
      contact: contactOf(contact),
      because,
    })),
    warnings: plan.warnings,
    replanAt: plan.replanAt ?? null,
    marks: marksOf(scenario),
    timeZone: scenario.employer.timeZone,
  };
}

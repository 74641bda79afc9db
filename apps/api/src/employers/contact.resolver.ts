import {
  type Clock,
  type Contact,
  type ContactThankYouNotes,
  changeContact,
  type Employer,
  sharedContext,
  type UserError,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { CLOCK } from '../tokens.js';
import { ChangeContactInput, ChangeContactPayload } from './change-contact.type.js';
import { BouncedContactLoader, ContactLoader } from './contact.loader.js';
import { ContactType } from './contact.type.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerType } from './employer.type.js';
import { ContactPlanCountLoader } from './plan-count.loader.js';

@Resolver(() => ContactType)
export class ContactResolver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: ContactLoader,
    private readonly employers: EmployerLoader,
    private readonly bounced: BouncedContactLoader,
    private readonly planCounts: ContactPlanCountLoader,
  ) {}

  @Mutation(() => ChangeContactPayload, {
    description:
      'Corrects a contact, or adds what was missing, and plans again what that changes. A candidate fills gaps only.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:write' })
  async changeContact(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'What changes.' }) input: ChangeContactInput,
  ): Promise<{ contact: Contact | null; userErrors: readonly UserError[] }> {
    const request = context.request();
    const { contactId, userErrors } = await this.mutations.run(
      sharedContext(request),
      'changeContact',
      input,
      (repositories) =>
        changeContact(repositories, request, this.clock, {
          ...input,
          contactId: fromGlobalId('Contact', input.contactId, 'contactId'),
        }),
    );
    return { contact: contactId ? await this.loader.load(context, contactId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() contact: Contact): string {
    return toGlobalId('Contact', contact.id);
  }

  @ResolveField()
  thankYouNotes(@Parent() { thankYouNotes }: Contact): ContactThankYouNotes {
    if (thankYouNotes === null) return 'as_employer';
    return thankYouNotes ? 'wanted' : 'unwanted';
  }

  @ResolveField(() => Boolean, {
    description: 'Whether mail to their address came back, so that nothing goes there and another is needed.',
  })
  needsNewAddress(@Context() context: GraphqlContext, @Parent() { id }: Contact): Promise<boolean> {
    return this.bounced.load(context, id);
  }

  @ResolveField(() => Int, {
    description: 'How many plans follow a change of them: of all candidates, for a candidate their own.',
  })
  planCount(@Context() context: GraphqlContext, @Parent() { id }: Contact): Promise<number> {
    return this.planCounts.load(context, id);
  }

  @ResolveField(() => EmployerType, {
    nullable: true,
    description: 'Where they work; null for a helper of a candidate.',
  })
  employer(@Context() context: GraphqlContext, @Parent() contact: Contact): Promise<Employer | null> | null {
    return contact.employerId === null ? null : this.employers.load(context, contact.employerId);
  }
}

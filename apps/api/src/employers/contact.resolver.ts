import type { Contact, Employer } from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { ContactType } from './contact.type.js';
import { EmployerLoader } from './employer.loader.js';
import { EmployerType } from './employer.type.js';

@Resolver(() => ContactType)
export class ContactResolver {
  constructor(private readonly employers: EmployerLoader) {}

  @ResolveField()
  id(@Parent() contact: Contact): string {
    return toGlobalId('Contact', contact.id);
  }

  @ResolveField(() => EmployerType, {
    nullable: true,
    description: 'Where they work; null for a helper of a candidate.',
  })
  employer(@Context() context: GraphqlContext, @Parent() contact: Contact): Promise<Employer | null> | null {
    return contact.employerId === null ? null : this.employers.load(context, contact.employerId);
  }
}

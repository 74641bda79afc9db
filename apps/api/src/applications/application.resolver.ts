import type { Application, ApplicationContact, Candidate, Contact, Employer } from '@afterword/application';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { ContactLoader } from '../employers/contact.loader.js';
import { ContactType } from '../employers/contact.type.js';
import { EmployerLoader } from '../employers/employer.loader.js';
import { EmployerType } from '../employers/employer.type.js';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import {
  ApplicationContactsLoader,
  ApplicationLoader,
  CandidateApplicationsLoader,
} from './application.loader.js';
import { ApplicationContactType, ApplicationType } from './application.type.js';

@Resolver(() => ApplicationType)
export class ApplicationResolver {
  constructor(
    private readonly loader: ApplicationLoader,
    private readonly candidates: CandidateLoader,
    private readonly employers: EmployerLoader,
    private readonly contactsLoader: ApplicationContactsLoader,
  ) {}

  @Query(() => ApplicationType, {
    nullable: true,
    description: 'One application, or null where there is none with this id that the caller may see.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
  application(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Application | null> {
    return this.loader.load(context, fromGlobalId('Application', id, 'id'));
  }

  @ResolveField()
  id(@Parent() application: Application): string {
    return toGlobalId('Application', application.id);
  }

  @ResolveField(() => CandidateType, { description: 'Who applied.' })
  candidate(
    @Context() context: GraphqlContext,
    @Parent() application: Application,
  ): Promise<Candidate | null> {
    return this.candidates.load(context, application.candidateId);
  }

  @ResolveField(() => EmployerType, { description: 'Where.' })
  employer(@Context() context: GraphqlContext, @Parent() application: Application): Promise<Employer | null> {
    return this.employers.load(context, application.employerId);
  }

  @ResolveField(() => [ApplicationContactType], {
    description: 'The people of this application with their roles, in the order in which they were added.',
  })
  contacts(
    @Context() context: GraphqlContext,
    @Parent() application: Application,
  ): Promise<ApplicationContact[]> {
    return this.contactsLoader.load(context, application.id);
  }
}

@Resolver(() => ApplicationContactType)
export class ApplicationContactResolver {
  constructor(private readonly contacts: ContactLoader) {}

  @ResolveField(() => ContactType, { description: 'The person.' })
  contact(@Context() context: GraphqlContext, @Parent() of: ApplicationContact): Promise<Contact | null> {
    return this.contacts.load(context, of.contactId);
  }
}

@Resolver(() => CandidateType)
export class CandidateApplicationsResolver {
  constructor(private readonly loader: CandidateApplicationsLoader) {}

  @ResolveField(() => [ApplicationType], { description: 'What the candidate applied for, the newest first.' })
  applications(@Context() context: GraphqlContext, @Parent() candidate: Candidate): Promise<Application[]> {
    return this.loader.load(context, candidate.id);
  }
}

import { type ApiKeyScope, type Membership, membershipIdOf } from '@afterword/application';
import type { PersonDirectory } from '@afterword/persistence';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { PERSON_DIRECTORY } from '../tokens.js';
import { type PersonType, ViewerType } from './viewer.type.js';

/** What `Viewer` shows; its memberships are resolved further. */
interface Viewer {
  readonly person: PersonType | null;
  readonly membership: Membership | null;
  readonly memberships: readonly Membership[];
  readonly scopes: readonly ApiKeyScope[];
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(@Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory) {}

  @Query(() => ViewerType, { nullable: true, description: 'Who is calling; null where nobody is signed in.' })
  @Public()
  async viewer(@Context() { caller }: GraphqlContext): Promise<Viewer | null> {
    if (caller.kind === 'anonymous') return null;
    if (caller.kind === 'api_key') {
      const { actor } = caller.context;
      return {
        person: null,
        membership: null,
        memberships: [],
        scopes: actor.kind === 'api_key' ? actor.scopes : [],
      };
    }
    const { person, context } = caller;
    const memberships = await this.directory.membershipsOf(person.id);
    const membershipId = context && membershipIdOf(context);
    const membership = memberships.find(({ id }) => id === membershipId) ?? null;
    const name = person.name || (membership ?? memberships[0])?.name || person.email;
    return {
      person: { id: toGlobalId('Person', person.id), name, email: person.email },
      membership,
      memberships,
      scopes: [],
    };
  }
}

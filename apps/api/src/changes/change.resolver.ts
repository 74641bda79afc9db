import {
  type Change,
  type LiveUpdates,
  membershipIdOf,
  type Repositories,
  type RequestContext,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Request } from '../graphql/context.js';
import { fromGlobalId } from '../graphql/global-id.js';
import { IMPORT_READERS } from '../imports/import.loader.js';
import { PLAYBOOK_READERS } from '../playbooks/playbook.loader.js';
import { LIVE_UPDATES, UNIT_OF_WORK } from '../tokens.js';
import { ChangeType } from './change.type.js';
import { VisibleChanges } from './visible-changes.js';

/** An event is what its field resolves to. */
const itself = { resolve: (event: ChangeType) => event };

/**
 * Live updates. Each change is looked up as the listener, so the database decides whether they hear of it; what
 * they see of it is read at that moment.
 */
@Resolver()
export class ChangeResolver {
  constructor(
    @Inject(LIVE_UPDATES) private readonly liveUpdates: LiveUpdates,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
  ) {}

  @Subscription(() => ChangeType, {
    ...itself,
    description: 'Changes to candidates that the caller may see, of one candidate where an id is given.',
  })
  @Access({ roles: ['admin', 'advisor', 'candidate'], keyScope: 'candidates:read' })
  candidateChanged(
    @Request() request: RequestContext,
    @Args('candidateId', {
      type: () => ID,
      nullable: true,
      description: 'Its global id; all where none is given.',
    })
    globalId: string | null,
  ): AsyncIterableIterator<ChangeType> {
    const wanted = globalId ? fromGlobalId('Candidate', globalId, 'candidateId') : null;
    return this.listen(
      request,
      (change) => candidatesOf(change).filter((id) => wanted === null || id === wanted),
      async ({ candidates }, ids) => (await candidates.byIds(ids)).map((candidate) => ({ candidate })),
    );
  }

  @Subscription(() => ChangeType, {
    ...itself,
    description: 'An import moves on: rows checked or written, or its end. Begins with where it stands.',
  })
  @Access(IMPORT_READERS)
  importChanged(
    @Request() request: RequestContext,
    @Args('importId', { type: () => ID, description: 'Its global id.' }) globalId: string,
  ): AsyncIterableIterator<ChangeType> {
    const wanted = fromGlobalId('Import', globalId, 'importId');
    return this.listen(
      request,
      (change) => (change.topic === 'import' && change.importId === wanted ? [wanted] : []),
      async ({ imports }, ids) => (await imports.byIds(ids)).map((thing) => ({ import: thing })),
      { topic: 'import', importId: wanted },
    );
  }

  @Subscription(() => ChangeType, {
    ...itself,
    description: 'A preview or a move of a playbook version goes on, or ends. Begins with where it stands.',
  })
  @Access(PLAYBOOK_READERS)
  playbookRolloutChanged(
    @Request() request: RequestContext,
    @Args('rolloutId', { type: () => ID, description: 'Its global id.' }) globalId: string,
  ): AsyncIterableIterator<ChangeType> {
    const wanted = fromGlobalId('PlaybookRollout', globalId, 'rolloutId');
    return this.listen(
      request,
      (change) => (change.topic === 'playbook_rollout' && change.rolloutId === wanted ? [wanted] : []),
      async ({ rollouts }, ids) => (await rollouts.byIds(ids)).map((rollout) => ({ rollout })),
      { topic: 'playbook_rollout', rolloutId: wanted },
    );
  }

  /**
   * The changes that concern the listener, for as long as their membership has not ended; first those given, so that
   * nothing is missed of what came about after the listener last looked.
   */
  private listen(
    request: RequestContext,
    concerning: (change: Change) => readonly string[],
    find: (repositories: Repositories, ids: readonly string[]) => Promise<readonly ChangeType[]>,
    ...first: readonly Change[]
  ): AsyncIterableIterator<ChangeType> {
    const membershipId = membershipIdOf(request);
    return new VisibleChanges(this.liveUpdates.subscribe(request.tenantId, ...first), async (changes) => {
      const ids = [...new Set(changes.flatMap(concerning))];
      if (ids.length === 0) return [];
      return await this.unitOfWork.run(request, async (repositories) => {
        if (membershipId !== null && !(await repositories.memberships.isOpen(membershipId))) return null;
        return await find(repositories, ids);
      });
    });
  }
}

function candidatesOf(change: Change): readonly string[] {
  if (change.topic === 'candidate') return [change.candidateId];
  return change.topic === 'candidates' ? change.candidateIds : [];
}

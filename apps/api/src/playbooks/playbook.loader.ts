import type { Playbook, PlaybookRollout, PlaybookVersion, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { AccessRule } from '../graphql/access.js';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** Who may look at playbooks. Source: the role table of the product's domain. */
export const PLAYBOOK_READERS: AccessRule = { roles: ['admin', 'advisor'] };
/** Who may change what follows from facts. */
export const PLAYBOOK_WRITERS: AccessRule = { roles: ['admin'] };

@AsNode('Playbook', PLAYBOOK_READERS)
@Injectable()
export class PlaybookLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Playbook | null> {
    return context
      .loader<string, Playbook | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ playbooks }) => playbooks.byIds(ids))),
      )
      .load(id);
  }
}

@AsNode('PlaybookVersion', PLAYBOOK_READERS)
@Injectable()
export class PlaybookVersionLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<PlaybookVersion | null> {
    return context
      .loader<string, PlaybookVersion | null>(this, async (ids) =>
        inOrder(
          ids,
          await this.unitOfWork.run(context.request(), ({ playbookVersions }) => playbookVersions.byIds(ids)),
        ),
      )
      .load(id);
  }
}

/** The draft and the published version of a playbook. */
@Injectable()
export class CurrentVersionsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, playbookId: string): Promise<PlaybookVersion[]> {
    return context
      .loader<string, PlaybookVersion[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ playbookVersions }) =>
            playbookVersions.currentOf(ids),
          ),
          (version) => version.playbookId,
        ),
      )
      .load(playbookId);
  }
}

/** What a version says: read only where it is asked for, since it is large. */
@Injectable()
export class PlaybookDocumentLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, versionId: string): Promise<unknown> {
    return context
      .loader<string, unknown>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ playbookVersions }) =>
          playbookVersions.documents(ids),
        );
        const documents = new Map(found.map(({ id, document }) => [id, document]));
        return ids.map((id) => documents.get(id) ?? null);
      })
      .load(versionId);
  }
}

/** How many plans run by a version: counted only where it is asked for. */
@Injectable()
export class RunningPlansLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, versionId: string): Promise<number> {
    return context
      .loader<string, number>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ playbookVersions }) =>
          playbookVersions.runningPlans(ids),
        );
        const counts = new Map(found.map(({ versionId, count }) => [versionId, count]));
        return ids.map((id) => counts.get(id) ?? 0);
      })
      .load(versionId);
  }
}

@AsNode('PlaybookRollout', PLAYBOOK_READERS)
@Injectable()
export class RolloutLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<PlaybookRollout | null> {
    return context
      .loader<string, PlaybookRollout | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ rollouts }) => rollouts.byIds(ids))),
      )
      .load(id);
  }
}

/** The latest preview and the latest move of a version. */
@Injectable()
export class LatestRolloutsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, versionId: string): Promise<PlaybookRollout[]> {
    return context
      .loader<string, PlaybookRollout[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ rollouts }) => rollouts.latestOf(ids)),
          (rollout) => rollout.versionId,
        ),
      )
      .load(versionId);
  }
}

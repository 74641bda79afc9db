import type { Candidate, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { TodayLoader } from '../tenants/today.loader.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Candidate', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'candidates:read' })
@Injectable()
export class CandidateLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Candidate | null> {
    return context
      .loader<string, Candidate | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ candidates }) => candidates.byIds(ids))),
      )
      .load(id);
  }
}

/** How many open steps of a candidate are overdue. */
@Injectable()
export class OverdueCountLoader {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    private readonly today: TodayLoader,
  ) {}

  load(context: GraphqlContext, candidateId: string): Promise<number> {
    return context
      .loader<string, number>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ candidates }) =>
          candidates.overdueCounts(ids, this.today.now(context)),
        );
        const counts = new Map(found.map(({ candidateId, count }) => [candidateId, count]));
        return ids.map((id) => counts.get(id) ?? 0);
      })
      .load(candidateId);
  }
}

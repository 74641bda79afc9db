import type { Interview, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Interview', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class InterviewLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Interview | null> {
    return context
      .loader<string, Interview | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ interviews }) => interviews.byIds(ids))),
      )
      .load(id);
  }
}

/** The interviews of an application, the first to begin first. */
@Injectable()
export class ApplicationInterviewsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<Interview[]> {
    return context
      .loader<string, Interview[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ interviews }) => interviews.byApplicationIds(ids)),
          (interview) => interview.applicationId,
        ),
      )
      .load(applicationId);
  }
}

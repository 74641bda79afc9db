import type { Application, ApplicationContact, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Application', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class ApplicationLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Application | null> {
    return context
      .loader<string, Application | null>(this, async (ids) =>
        inOrder(
          ids,
          await this.unitOfWork.run(context.request(), ({ applications }) => applications.byIds(ids)),
        ),
      )
      .load(id);
  }
}

/** The applications of a candidate, the newest first. */
@Injectable()
export class CandidateApplicationsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, candidateId: string): Promise<Application[]> {
    return context
      .loader<string, Application[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ applications }) =>
            applications.byCandidateIds(ids),
          ),
          (application) => application.candidateId,
        ),
      )
      .load(candidateId);
  }
}

/** The contacts of an application with their roles. */
@Injectable()
export class ApplicationContactsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<ApplicationContact[]> {
    return context
      .loader<string, ApplicationContact[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ applications }) => applications.contactsOf(ids)),
          (contact) => contact.applicationId,
        ),
      )
      .load(applicationId);
  }
}

import { type RequestContext, type UnitOfWork, withTenantScope } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** A caseload knows how many plans follow its change, since the number names nobody; a candidate counts their own. */
const counting = (request: RequestContext): RequestContext =>
  request.scope.kind === 'caseload'
    ? withTenantScope(request, 'a count of plans tells of no one whom the caller may not see')
    : request;

/** How many plans a change of an employer touches. */
@Injectable()
export class EmployerPlanCountLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, employerId: string): Promise<number> {
    return context
      .loader<string, number>(this, async (ids) => {
        const counts = await this.unitOfWork.run(counting(context.request()), ({ employers }) =>
          employers.planCounts(ids),
        );
        return ids.map((id) => counts.get(id) ?? 0);
      })
      .load(employerId);
  }
}

/** How many plans a change of a contact touches. */
@Injectable()
export class ContactPlanCountLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, contactId: string): Promise<number> {
    return context
      .loader<string, number>(this, async (ids) => {
        const counts = await this.unitOfWork.run(counting(context.request()), ({ contacts }) =>
          contacts.planCounts(ids),
        );
        return ids.map((id) => counts.get(id) ?? 0);
      })
      .load(contactId);
  }
}

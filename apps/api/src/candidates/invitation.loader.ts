import type { Membership, NotificationState, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** The membership of a candidate; null where nobody has invited them. */
@Injectable()
export class CandidateMembershipLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, candidateId: string): Promise<Membership | null> {
    return context
      .loader<string, Membership | null>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ memberships }) =>
          memberships.byCandidateIds(ids),
        );
        const byCandidate = new Map(found.map((membership) => [membership.candidateId, membership]));
        return ids.map((id) => byCandidate.get(id) ?? null);
      })
      .load(candidateId);
  }
}

/** How the last invitation mail to a candidate fared; null where none was sent. */
@Injectable()
export class InvitationMailLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, candidateId: string): Promise<NotificationState | null> {
    return context
      .loader<string, NotificationState | null>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ candidates }) =>
          candidates.lastInvitationMails(ids),
        );
        const states = new Map(found.map(({ candidateId, state }) => [candidateId, state]));
        return ids.map((id) => states.get(id) ?? null);
      })
      .load(candidateId);
  }
}

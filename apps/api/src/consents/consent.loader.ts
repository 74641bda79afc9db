import type { Consent, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** The last word of a candidate on messages in their name. */
@Injectable()
export class CandidateConsentLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, candidateId: string): Promise<Consent | null> {
    return context
      .loader<string, Consent | null>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ consents }) => consents.latest(ids));
        const byCandidate = new Map(found.map((consent) => [consent.candidateId, consent]));
        return ids.map((id) => byCandidate.get(id) ?? null);
      })
      .load(candidateId);
  }
}

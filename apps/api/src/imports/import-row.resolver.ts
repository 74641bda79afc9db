import type { Candidate, ImportRow } from '@afterword/application';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CandidateLoader } from '../candidates/candidate.loader.js';
import { CandidateType } from '../candidates/candidate.type.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { toGlobalId } from '../graphql/global-id.js';
import { ImportRowType } from './import-row.type.js';

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  constructor(private readonly candidates: CandidateLoader) {}

  @ResolveField()
  id(@Parent() { id }: ImportRow): string {
    return toGlobalId('ImportRow', id);
  }

  @ResolveField(() => CandidateType, {
    nullable: true,
    description: 'Whom it changes, or whom it made; null before it has made somebody.',
  })
  candidate(
    @Context() context: GraphqlContext,
    @Parent() { candidateId }: ImportRow,
  ): Promise<Candidate | null> | null {
    return candidateId ? this.candidates.load(context, candidateId) : null;
  }
}

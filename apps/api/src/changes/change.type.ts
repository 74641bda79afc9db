import type { Candidate, Import } from '@afterword/application';
import { Field, ObjectType } from '@nestjs/graphql';
import { CandidateType } from '../candidates/candidate.type.js';
import { ImportType } from '../imports/import.type.js';

@ObjectType('Change', { description: 'What changed, so that a screen can fetch it again.' })
export class ChangeType {
  @Field(() => CandidateType, {
    nullable: true,
    description: 'The candidate whose plan, steps or record changed.',
  })
  candidate?: Candidate;

  @Field(() => ImportType, { nullable: true, description: 'The import that moved on.' })
  import?: Import;
}

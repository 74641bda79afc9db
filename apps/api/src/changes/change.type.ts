import type { Candidate, Import, PlaybookRollout } from '@afterword/application';
import { Field, ObjectType } from '@nestjs/graphql';
import { CandidateType } from '../candidates/candidate.type.js';
import { ImportType } from '../imports/import.type.js';
import { PlaybookRolloutType } from '../playbooks/rollout.type.js';

@ObjectType('Change', { description: 'What changed, so that a screen can fetch it again.' })
export class ChangeType {
  @Field(() => CandidateType, {
    nullable: true,
    description: 'The candidate whose plan, steps or record changed.',
  })
  candidate?: Candidate;

  @Field(() => ImportType, { nullable: true, description: 'The import that moved on.' })
  import?: Import;

  @Field(() => PlaybookRolloutType, {
    nullable: true,
    description: 'The preview or move of a playbook version that went on.',
  })
  rollout?: PlaybookRollout;
}

import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Reason', {
  description: "Why: one sentence, with the rule and the guide's row that it comes from.",
})
export class ReasonType {
  @Field(() => String, { description: 'The rule of the playbook, or a law of the planner such as law-2.' })
  rule!: string;

  @Field(() => String, { nullable: true, description: 'The row of the published guides, such as B1.' })
  row?: string | null;

  @Field(() => String, { description: 'The sentence, for people.' })
  text!: string;
}

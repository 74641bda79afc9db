import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('UserError', { description: 'Something that a caller can expect to go wrong, in words.' })
export class UserErrorType {
  @Field(() => String, { description: 'Stable and for machines, such as NOT_FOUND or INVALID_INPUT.' })
  code!: string;

  @Field(() => String, { description: 'For people: what is wrong and what would be right.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The path of the input field that it concerns, such as contacts.0.email.',
  })
  field?: string;
}

import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ImportType } from './import.type.js';

@InputType({ description: 'Which import to bring in, and how.' })
export class StartImportInput {
  @Field(() => String, {
    description: IDEMPOTENCY_KEY,
  })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The import; it must be READY.' })
  importId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: any faulty row refuses the whole file. False: the good rows come in.',
  })
  allOrNothing!: boolean;
}

@ObjectType({ description: 'What became of startImport.' })
export class StartImportPayload {
  @Field(() => ImportType, { nullable: true, description: 'The import; null where it was refused.' })
  import?: ImportType;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IDEMPOTENCY_KEY } from '../graphql/descriptions.js';
import { JsonScalar } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { PlaybookType, PlaybookVersionType } from './playbook.type.js';

@InputType({ description: 'The next version of a playbook, or the first of a new one.' })
export class CreatePlaybookDraftInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The playbook to go on with; without it a new one is begun.',
  })
  playbookId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The preset to begin from; without it the latest version of the playbook.',
  })
  preset?: string | null;

  @Field(() => String, { nullable: true, description: 'What a new playbook is called; else as its preset.' })
  name?: string | null;
}

@InputType({ description: 'Another document for a draft.' })
export class ChangePlaybookDraftInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;

  @Field(() => Int, { description: 'The revision that was read; another one since refuses the change.' })
  revision!: number;

  @Field(() => JsonScalar, { description: 'The whole document, as playbookJsonSchema describes it.' })
  document!: unknown;
}

@InputType({ description: 'Which draft to publish.' })
export class PublishPlaybookInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The draft.' })
  versionId!: string;

  @Field(() => Int, { description: 'The revision that was looked at; another one since refuses it.' })
  revision!: number;
}

@InputType({ description: 'Which version is meant.' })
export class PlaybookVersionInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The version.' })
  versionId!: string;
}

@InputType({ description: 'Which playbook is meant.' })
export class MakePlaybookDefaultInput {
  @Field(() => String, { description: IDEMPOTENCY_KEY })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The playbook; it must have a published version.' })
  playbookId!: string;
}

@ObjectType({ description: 'What became of a change to a version.' })
export class PlaybookVersionPayload {
  @Field(() => PlaybookVersionType, {
    nullable: true,
    description: 'The version; null where it was refused.',
  })
  version?: PlaybookVersionType | null;

  @Field(() => [UserErrorType], {
    description: 'Why it was refused, each mistake of a document at its path; empty where it was not.',
  })
  userErrors!: readonly UserErrorType[];
}

@ObjectType({ description: 'What became of a change to a playbook.' })
export class PlaybookPayload {
  @Field(() => PlaybookType, { nullable: true, description: 'The playbook; null where it was refused.' })
  playbook?: PlaybookType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: readonly UserErrorType[];
}

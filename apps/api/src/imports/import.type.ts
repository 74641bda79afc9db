import type { ImportRowState, ImportState } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar } from '../graphql/scalars.js';

export const ImportStateEnum = {
  CHECKING: 'checking',
  READY: 'ready',
  RUNNING: 'running',
  DONE: 'done',
  FAILED: 'failed',
} as const satisfies Record<string, ImportState>;

registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'How far an import has come.',
  valuesMap: {
    CHECKING: { description: 'Its rows are being checked.' },
    READY: { description: 'It is checked, and waits for startImport.' },
    RUNNING: { description: 'Its rows are being brought in.' },
    DONE: { description: 'Its good rows are in.' },
    FAILED: { description: 'The file was refused; `problem` says why.' },
  },
});

export const ImportRowStateEnum = {
  CREATE: 'create',
  UPDATE: 'update',
  UNCHANGED: 'unchanged',
  FAULTY: 'faulty',
} as const satisfies Record<string, ImportRowState>;

registerEnumType(ImportRowStateEnum, {
  name: 'ImportRowState',
  description: 'What bringing a row in would do, or did.',
  valuesMap: {
    CREATE: { description: 'Makes a candidate.' },
    UPDATE: { description: 'Changes a candidate who is here already.' },
    UNCHANGED: { description: 'Says what is here already.' },
    FAULTY: { description: 'Stays out; its errors say why.' },
  },
});

@ObjectType('ImportProgress', { description: 'How far the check, then the writing, has come.' })
export class ImportProgressType {
  @Field(() => Int, { description: 'Rows that are through.' })
  done!: number;

  @Field(() => Int, { description: 'Rows to check, or to write; an estimate while a check goes on.' })
  total!: number;
}

@ObjectType('ImportCounts', { description: 'How many rows are in each state, once they are checked.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'All rows.' })
  total!: number;

  @Field(() => Int, { description: 'Make a candidate.' })
  create!: number;

  @Field(() => Int, { description: 'Change a candidate.' })
  update!: number;

  @Field(() => Int, { description: 'Say what is here already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Stay out.' })
  faulty!: number;

  @Field(() => Int, { description: 'Have been brought in.' })
  imported!: number;
}

@ObjectType('ImportColumn', { description: 'A field that was understood.' })
export class ImportColumnType {
  @Field(() => String, {
    description: 'Which: name, email, externalId, advisor, cohort, timeZone, country or phone.',
  })
  name!: string;

  @Field(() => String, {
    description: 'The heading that it stands under; several, joined by a comma, where it is in parts.',
  })
  heading!: string;
}

@ObjectType('Import', {
  description: 'A CSV of candidates: checked first, then brought in. Importing invites nobody.',
  implements: () => [NodeInterface],
})
export class ImportType extends NodeInterface {
  @Field(() => String, { description: 'As it was uploaded.' })
  fileName!: string;

  @Field(() => ImportStateEnum, { description: 'How far it has come.' })
  state!: ImportState;

  @Field(() => InstantScalar, { description: 'When it was uploaded.' })
  createdAt!: Temporal.Instant;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was done or refused.' })
  finishedAt?: Temporal.Instant | null;

  @Field(() => String, { nullable: true, description: 'Why the whole file was refused, in words.' })
  problem?: string | null;

  @Field(() => ImportProgressType, {
    description: 'Rows to check, then to write, and how many of them are through.',
  })
  progress!: ImportProgressType;

  @Field(() => [String], { description: 'Headings that nothing is taken from.' })
  ignoredColumns!: readonly string[];
}

@ObjectType('ImportEdge', { description: 'An import of a page.' })
export class ImportEdgeType {
  @Field(() => String, { description: 'Continues after this import.' })
  cursor!: string;

  @Field(() => ImportType, { description: 'The import.' })
  node!: ImportType;
}

@ObjectType('ImportConnection', { description: 'A page of imports.' })
export class ImportConnectionType {
  @Field(() => [ImportEdgeType], { description: 'The imports with their cursors.' })
  edges!: readonly ImportEdgeType[];

  @Field(() => [ImportType], { description: 'The imports.' })
  nodes!: readonly ImportType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}

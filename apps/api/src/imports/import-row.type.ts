import type { ImportRowState } from '@afterword/application';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { ImportRowStateEnum } from './import.type.js';

@ObjectType('ImportValue', { description: 'A value of a row.' })
export class ImportValueType {
  @Field(() => String, { description: 'Which field: see `ImportColumn.name`.' })
  column!: string;

  @Field(() => String, { description: 'As it would be stored; as it was found where it is faulty.' })
  value!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it replaces in a candidate who is here already, blank where there was nothing. Null where it changes nothing.',
  })
  before?: string | null;
}

@ObjectType('ImportRowError', { description: 'What is wrong with a cell, and where it stands.' })
export class ImportRowErrorType {
  @Field(() => Int, { description: 'The line of the file, from 1, where the cell begins.' })
  line!: number;

  @Field(() => Int, { description: 'The position of the column in the file, from 1.' })
  column!: number;

  @Field(() => String, { description: "The column's heading; blank where it has none." })
  heading!: string;

  @Field(() => String, { description: 'What is wrong and what would be right.' })
  message!: string;
}

@ObjectType('ImportRow', { description: 'A row of an import.', implements: () => [NodeInterface] })
export class ImportRowType extends NodeInterface {
  @Field(() => Int, { description: 'The line of the file where the row begins, from 1.' })
  line!: number;

  @Field(() => ImportRowStateEnum, { description: 'What bringing it in would do, or did.' })
  state!: ImportRowState;

  @Field(() => [ImportValueType], { description: 'Its values, without those of blank cells.' })
  values!: readonly ImportValueType[];

  @Field(() => [ImportRowErrorType], { description: 'Why it is faulty; empty where it is not.' })
  errors!: readonly ImportRowErrorType[];
}

@ObjectType('ImportRowEdge', { description: 'A row of a page.' })
export class ImportRowEdgeType {
  @Field(() => String, { description: 'Continues after this row.' })
  cursor!: string;

  @Field(() => ImportRowType, { description: 'The row.' })
  node!: ImportRowType;
}

@ObjectType('ImportRowConnection', { description: 'A page of rows, from the top of the file.' })
export class ImportRowConnectionType {
  @Field(() => [ImportRowEdgeType], { description: 'The rows with their cursors.' })
  edges!: readonly ImportRowEdgeType[];

  @Field(() => [ImportRowType], { description: 'The rows.' })
  nodes!: readonly ImportRowType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;
}

import type { EmployerCulture } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { LocalTimeScalar, TimeZoneScalar } from '../graphql/scalars.js';

export const EmployerCultureEnum = {
  MODERN: 'modern',
  TRADITIONAL: 'traditional',
} as const satisfies Record<string, EmployerCulture>;

registerEnumType(EmployerCultureEnum, {
  name: 'EmployerCulture',
  description: 'What an employer is used to.',
  valuesMap: {
    MODERN: { description: 'E-mail will do.' },
    TRADITIONAL: { description: 'Values a handwritten note.' },
  },
});

@ObjectType('BusinessHours', { description: 'When an employer works on a business day, in its own zone.' })
export class BusinessHoursType {
  @Field(() => LocalTimeScalar, { description: 'When they open.' })
  from!: Temporal.PlainTime;

  @Field(() => LocalTimeScalar, { description: 'When they close.' })
  to!: Temporal.PlainTime;
}

@ObjectType('Employer', {
  description: 'The organisation that interviews.',
  implements: () => [NodeInterface],
})
export class EmployerType extends NodeInterface {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => TimeZoneScalar, { description: 'Where its working hours are.' })
  timeZone!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2, for its public holidays.' })
  country!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-2, with or without the country, for its public holidays.',
  })
  region?: string | null;

  @Field(() => EmployerCultureEnum, { description: 'What it is used to.' })
  culture!: EmployerCulture;

  @Field(() => BusinessHoursType, {
    nullable: true,
    description: 'When it works; calls keep to them. Null while not known.',
  })
  businessHours?: BusinessHoursType | null;

  @Field(() => Boolean, { description: 'False where the employer wants no thank-you notes.' })
  thankYouNotes!: boolean;
}

@ObjectType('EmployerEdge', { description: 'An employer of a page.' })
export class EmployerEdgeType {
  @Field(() => String, { description: 'Continues after this employer.' })
  cursor!: string;

  @Field(() => EmployerType, { description: 'The employer.' })
  node!: EmployerType;
}

@ObjectType('EmployerConnection', { description: 'A page of employers, by name.' })
export class EmployerConnectionType {
  @Field(() => [EmployerEdgeType], { description: 'The employers with their cursors.' })
  edges!: readonly EmployerEdgeType[];

  @Field(() => [EmployerType], { description: 'The employers.' })
  nodes!: readonly EmployerType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many match over all pages; counted when asked.' })
  totalCount!: number;
}

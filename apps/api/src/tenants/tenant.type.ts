import type { TenantKind } from '@afterword/application';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { TimeZoneScalar } from '../graphql/scalars.js';

export const TenantKindEnum = {
  CAREER_CENTER: 'career_center',
  BOOTCAMP: 'bootcamp',
  RECRUITING_AGENCY: 'recruiting_agency',
} as const satisfies Record<string, TenantKind>;

registerEnumType(TenantKindEnum, {
  name: 'TenantKind',
  description: 'What kind of organisation a tenant is.',
  valuesMap: {
    CAREER_CENTER: { description: 'The career center of a school or university.' },
    BOOTCAMP: { description: 'A school that trains for a job in months.' },
    RECRUITING_AGENCY: { description: 'An agency that places its clients.' },
  },
});

@ObjectType('Tenant', {
  description: 'One career center, bootcamp or recruiting agency.',
  implements: () => [NodeInterface],
})
export class TenantType extends NodeInterface {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: "The tenant's name in addresses." })
  slug!: string;

  @Field(() => TenantKindEnum, { description: 'What kind of organisation it is.' })
  kind!: TenantKind;

  @Field(() => TimeZoneScalar, { description: 'Where its days begin and end.' })
  timeZone!: string;

  @Field(() => Boolean, { description: 'True where advisors see only their own caseload.' })
  caseloadOnly!: boolean;
}

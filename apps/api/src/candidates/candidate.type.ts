import type { CandidateOrder, CandidateStanding, InvitationState } from '@afterword/application';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NodeInterface } from '../graphql/node.type.js';
import { PageInfoType } from '../graphql/page.type.js';
import { InstantScalar, TimeZoneScalar } from '../graphql/scalars.js';

export const CandidateStandingEnum = {
  OVERDUE: 'overdue',
  DUE_TODAY: 'due_today',
  ON_TRACK: 'on_track',
  NOTHING_PLANNED: 'nothing_planned',
} as const satisfies Record<string, CandidateStanding>;

registerEnumType(CandidateStandingEnum, {
  name: 'CandidateStanding',
  description: "How a candidate stands, by the next open step and the tenant's day.",
  valuesMap: {
    OVERDUE: { description: 'The next step should have been done by now.' },
    DUE_TODAY: { description: "The next step is due before the tenant's midnight." },
    ON_TRACK: { description: 'The next step is due on a later day.' },
    NOTHING_PLANNED: { description: 'There is no open step.' },
  },
});

export const CandidateOrderEnum = {
  NEXT_STEP: 'next_step',
  NAME: 'name',
} as const satisfies Record<string, CandidateOrder>;

registerEnumType(CandidateOrderEnum, {
  name: 'CandidateOrder',
  description: 'How candidates are ordered.',
  valuesMap: {
    NEXT_STEP: {
      description: "Overdue first, then by the next step's due time; candidates without a step last.",
    },
    NAME: { description: 'By name, whatever its case and diacritics.' },
  },
});

export const InvitationStateEnum = {
  NOT_INVITED: 'not_invited',
  INVITED: 'invited',
  ACCEPTED: 'accepted',
} as const satisfies Record<string, InvitationState>;

registerEnumType(InvitationStateEnum, {
  name: 'InvitationState',
  description: 'Whether a candidate is in the portal.',
  valuesMap: {
    NOT_INVITED: { description: 'Nobody has invited them.' },
    INVITED: { description: 'Invited, and not in yet.' },
    ACCEPTED: { description: 'In.' },
  },
});

@ObjectType('Candidate', {
  description: 'The person who interviewed and is looked after.',
  implements: () => [NodeInterface],
})
export class CandidateType extends NodeInterface {
  @Field(() => String, { description: 'Their name, as they write it.' })
  name!: string;

  @Field(() => String, { description: 'Where their mails go; unique in the tenant.' })
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Their telephone number; null while not known.',
  })
  phone?: string | null;

  @Field(() => TimeZoneScalar, { description: 'Where they live, for the times that they are shown.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The tenant's own identifier from import, such as a student number.",
  })
  externalId?: string | null;

  @Field(() => CandidateStandingEnum, { description: "How they stand, at this moment in the tenant's day." })
  standing!: CandidateStanding;

  @Field(() => Int, { description: 'Open steps whose due time has passed.' })
  overdueCount!: number;

  @Field(() => InstantScalar, { description: 'When the candidate was added.' })
  createdAt!: Temporal.Instant;
}

@ObjectType('CandidateEdge', { description: 'A candidate of a page.' })
export class CandidateEdgeType {
  @Field(() => String, { description: 'Continues after this candidate.' })
  cursor!: string;

  @Field(() => CandidateType, { description: 'The candidate.' })
  node!: CandidateType;
}

@ObjectType('CandidateConnection', { description: 'A page of candidates.' })
export class CandidateConnectionType {
  @Field(() => [CandidateEdgeType], { description: 'The candidates with their cursors.' })
  edges!: readonly CandidateEdgeType[];

  @Field(() => [CandidateType], { description: 'The candidates.' })
  nodes!: readonly CandidateType[];

  @Field(() => PageInfoType, { description: 'Where the page begins and ends.' })
  pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many match over all pages; counted when asked.' })
  totalCount!: number;
}

@ObjectType('CaseloadCounts', {
  description: "How many candidates of the caller's view are in each standing.",
})
export class CaseloadCountsType {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'With a step that is overdue.' })
  overdue!: number;

  @Field(() => Int, { description: 'With a next step that is due today.' })
  dueToday!: number;

  @Field(() => Int, { description: 'With a next step that is due later.' })
  onTrack!: number;

  @Field(() => Int, { description: 'Without any open step.' })
  nothingPlanned!: number;

  @Field(() => Int, { description: 'Not in the portal: not invited, or not accepted yet.' })
  notYetIn!: number;
}

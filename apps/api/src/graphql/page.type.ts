import type { Edge, Page, PageRequest } from '@afterword/application';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page begins and ends.' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'True where more comes after the end of this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'True where something comes before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The first cursor; null on an empty page.' })
  startCursor?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last cursor: give it as `after` for the next page. Null on an empty page.',
  })
  endCursor?: string | null;
}

/** A page in the shape of a Relay connection. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfoType;
}

export function toConnection<T>({ edges, hasNextPage }: Page<T>, request: PageRequest): Connection<T> {
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      // A cursor stands for a row that was there, and it is not on this page.
      hasPreviousPage: request.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

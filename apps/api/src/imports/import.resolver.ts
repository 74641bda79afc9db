import {
  type Clock,
  type Import,
  type ImportRow,
  type ImportRowState,
  type Membership,
  pageRequest,
  type RequestContext,
  startImport,
  type UnitOfWork,
} from '@afterword/application';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../graphql/access.js';
import { Context, type GraphqlContext, Request } from '../graphql/context.js';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.js';
import { Mutations } from '../graphql/mutations.js';
import { type Connection, toConnection } from '../graphql/page.type.js';
import { MembershipLoader } from '../memberships/membership.loader.js';
import { MembershipType } from '../memberships/membership.type.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';
import { IMPORT_READERS, ImportLoader } from './import.loader.js';
import {
  ImportColumnType,
  ImportConnectionType,
  ImportCountsType,
  ImportRowStateEnum,
  ImportType,
} from './import.type.js';
import { ImportRowConnectionType } from './import-row.type.js';
import { StartImportInput, StartImportPayload } from './start-import.type.js';

/** The most new cohorts that a checked import can name; a check refuses more. */
const MOST_NEW_COHORTS = 200;

@Resolver(() => ImportType)
export class ImportResolver {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly mutations: Mutations,
    private readonly loader: ImportLoader,
    private readonly memberships: MembershipLoader,
  ) {}

  @Query(() => ImportConnectionType, { description: 'Imports of the tenant, the latest first.' })
  @Access(IMPORT_READERS)
  async imports(
    @Request() request: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 20, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
  ): Promise<Connection<Import>> {
    const page = pageRequest(first ?? 20, after);
    return toConnection(await this.unitOfWork.run(request, ({ imports }) => imports.page(page)), page);
  }

  @Query(() => ImportType, {
    nullable: true,
    description: 'One import, or null where there is none with this id that the caller may see.',
  })
  @Access(IMPORT_READERS)
  import(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Its global id.' }) id: string,
  ): Promise<Import | null> {
    return this.loader.load(context, fromGlobalId('Import', id, 'id'));
  }

  @Mutation(() => StartImportPayload, {
    description: 'Brings the rows of a checked import in, one batch after the other. Invites nobody.',
  })
  @Access({ roles: ['admin', 'advisor'], keyScope: 'candidates:write' })
  async startImport(
    @Context() context: GraphqlContext,
    @Args('input', { description: 'Which import, and how.' }) input: StartImportInput,
  ): Promise<{ import: Import | null; userErrors: StartImportPayload['userErrors'] }> {
    const request = context.request();
    const { importId, userErrors } = await this.mutations.run(request, 'startImport', input, (repositories) =>
      startImport(repositories, request, this.clock, {
        importId: fromGlobalId('Import', input.importId, 'importId'),
        allOrNothing: input.allOrNothing,
      }),
    );
    return { import: importId ? await this.loader.load(context, importId) : null, userErrors };
  }

  @ResolveField()
  id(@Parent() { id }: Import): string {
    return toGlobalId('Import', id);
  }

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: 'Who uploaded it; null where an API key did.',
  })
  createdBy(
    @Context() context: GraphqlContext,
    @Parent() { createdById }: Import,
  ): Promise<Membership | null> | null {
    return createdById ? this.memberships.load(context, createdById) : null;
  }

  @ResolveField(() => ImportCountsType, {
    description: 'How many rows are in each state; all 0 while it is being checked.',
  })
  counts(@Parent() { counts }: Import): ImportCountsType {
    return { ...counts, total: counts.create + counts.update + counts.unchanged + counts.faulty };
  }

  @ResolveField(() => [ImportColumnType], {
    description: 'Columns that were understood, and the headings they stand under.',
  })
  columns(@Parent() { columns }: Import): ImportColumnType[] {
    return columns.understood.map(({ field, heading }) => ({ name: field, heading }));
  }

  @ResolveField()
  ignoredColumns(@Parent() { columns }: Import): readonly string[] {
    return columns.ignored;
  }

  @ResolveField(() => [String], {
    description: 'Cohorts that rows name and that are not here; bringing the rows in makes them.',
  })
  newCohorts(@Request() request: RequestContext, @Parent() { id }: Import): Promise<string[]> {
    return this.unitOfWork.run(request, ({ importRows }) => importRows.newCohorts(id, MOST_NEW_COHORTS));
  }

  @ResolveField(() => ImportRowConnectionType, { description: 'Its rows, from the top of the file.' })
  async rows(
    @Request() request: RequestContext,
    @Parent() { id }: Import,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 1 to 200.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to continue after.' })
    after?: string | null,
    @Args('state', {
      type: () => [ImportRowStateEnum],
      nullable: true,
      description: 'Only rows in one of these.',
    })
    states?: ImportRowState[] | null,
  ): Promise<Connection<ImportRow>> {
    const page = pageRequest(first ?? 50, after);
    const rows = await this.unitOfWork.run(request, ({ importRows }) =>
      importRows.page(id, page, states ?? null),
    );
    return toConnection(rows, page);
  }
}

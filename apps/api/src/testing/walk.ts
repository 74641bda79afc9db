import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values to try for an argument, by the argument's or input field's name; else made up from its type. */
export type ArgumentValues = (argument: { readonly name: string; readonly typeName: string }) => unknown;

/** An operation that asks for everything behind one root field, and the edges (`Type.field`) that it walks. */
export interface RootWalk {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  /** The name of the type that the field gives. */
  readonly type: string;
  readonly document: string;
  readonly edges: readonly string[];
}

/** One operation for every root field of queries and mutations, each down every edge to `depth` objects deep. */
export function walkRoots(schema: GraphQLSchema, values: ArgumentValues, depth: number): RootWalk[] {
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => {
      const edges = new Set<string>();
      const selection = selectAll(schema, field.type, values, depth, edges);
      const call = `${field.name}${argumentsOf(field.args, values)}${selection}`;
      return {
        kind,
        field: field.name,
        type: getNamedType(field.type).name,
        document: `${kind} { ${call} }`,
        edges: [...edges],
      };
    });
  });
}

/** Every edge from one object type to another that the schema has. */
export function edgesOf(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap())
    .filter(
      (type): type is GraphQLObjectType =>
        isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type),
    )
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isLeafType(getNamedType(field.type)))
        .map((field) => `${type.name}.${field.name}`),
    );
}

function selectAll(
  schema: GraphQLSchema,
  output: GraphQLOutputType,
  values: ArgumentValues,
  depth: number,
  edges: Set<string>,
): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name}${selectFields(schema, possible, values, depth, edges)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? selectFields(schema, type, values, depth, edges) : '';
}

function selectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  values: ArgumentValues,
  depth: number,
  edges: Set<string>,
): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const isLeaf = isLeafType(getNamedType(field.type));
    if (!isLeaf && depth === 0) return [];
    if (!isLeaf) edges.add(`${type.name}.${field.name}`);
    // Aliased by type, because two types of one interface may call fields of different types the same.
    const alias = `${type.name}_${field.name}`;
    return [
      `${alias}: ${field.name}${argumentsOf(field.args, values)}${selectAll(schema, field.type, values, depth - 1, edges)}`,
    ];
  });
  return ` { __typename ${parts.join(' ')} }`;
}

function argumentsOf(args: readonly GraphQLArgument[], values: ArgumentValues): string {
  const given = args
    .map((arg) => [arg.name, literal(arg.name, arg.type, values)] as const)
    .filter(([, value]) => value !== null);
  return given.length === 0 ? '' : `(${given.map(([name, value]) => `${name}: ${value}`).join(', ')})`;
}

/** A GraphQL literal for an input, or null to leave an optional one out. */
function literal(name: string, type: GraphQLInputType, values: ArgumentValues): string | null {
  if (isNonNullType(type)) return literal(name, type.ofType, values) ?? madeUp(type.ofType, values);
  if (isListType(type)) {
    const inner = literal(name, type.ofType, values);
    return inner === null ? null : `[${inner}]`;
  }
  const value = values({ name, typeName: getNamedType(type).name });
  if (value === undefined) return isInputObjectType(type) && name === 'input' ? madeUp(type, values) : null;
  return isEnumType(type) ? String(value) : JSON.stringify(value);
}

function madeUp(type: GraphQLInputType, values: ArgumentValues): string {
  if (isNonNullType(type)) return madeUp(type.ofType, values);
  // A list that must be there gets one input, so that what is behind it is tried too.
  if (isListType(type))
    return isInputObjectType(getNamedType(type))
      ? `[${madeUp(getNamedType(type) as GraphQLInputType, values)}]`
      : '[]';
  if (isEnumType(type)) return String(type.getValues()[0]?.name);
  if (isInputObjectType(type) && type.isOneOf) {
    const [field] = Object.values(type.getFields());
    return field ? `{ ${field.name}: ${madeUp(field.type, values)} }` : '{}';
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
      .map((field) => [field.name, literal(field.name, field.type, values)] as const)
      .filter(([, value]) => value !== null);
    return `{ ${fields.map(([name, value]) => `${name}: ${value}`).join(', ')} }`;
  }
  const samples: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: false,
    String: 'x',
    ID: 'x',
    Instant: '2026-11-01T10:00:00Z',
    LocalDate: '2026-11-01',
    LocalTime: '09:00',
    TimeZone: 'America/Chicago',
    JSON: 'x',
  };
  return JSON.stringify(samples[type.name]);
}

import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql';

/** What one request may ask for. Our own screens stay far below. */
export const LIMITS = {
  tokens: 4_000,
  depth: 15,
  /** Fields that the answer may hold: each page counts as long as it may get. */
  cost: 50_000,
} as const;

/** The length of a page whose length is a variable, which this rule does not see. */
const USUAL_PAGE = 50;

/** Refuses operations that are too deep or ask for too much. Fragments and aliases count wherever they are used. */
export function limitedOperation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation: OperationDefinitionNode) {
      const { cost, depth } = measure(context, operation.selectionSet, new Set());
      if (depth > LIMITS.depth)
        context.reportError(
          new GraphQLError(`This operation is ${depth} levels deep; the most is ${LIMITS.depth}.`),
        );
      if (cost > LIMITS.cost)
        context.reportError(
          new GraphQLError(
            `This operation could return ${cost} fields; the most is ${LIMITS.cost}. Ask for shorter pages or fewer fields.`,
          ),
        );
    },
  };
}

/** Live connections carry subscriptions alone; queries and mutations travel by requests. */
export function subscriptionsOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition({ operation }: OperationDefinitionNode) {
      if (operation !== 'subscription')
        context.reportError(
          new GraphQLError('Only subscriptions are answered here. Send this as a request.'),
        );
    },
  };
}

interface Size {
  readonly cost: number;
  readonly depth: number;
}

function measure(
  context: ValidationContext,
  selections: SelectionSetNode,
  within: ReadonlySet<string>,
): Size {
  let [cost, depth] = [0, 0];
  for (const selection of selections.selections) {
    const size =
      selection.kind === Kind.FIELD
        ? measureField(context, selection, within)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? measure(context, selection.selectionSet, within)
          : measureFragment(context, context.getFragment(selection.name.value), within);
    // No more is needed to refuse it, and so a bomb of fragments is not counted to its end.
    cost = Math.min(cost + size.cost, LIMITS.cost + 1);
    depth = Math.max(depth, size.depth);
    if (cost > LIMITS.cost) break;
  }
  return { cost, depth };
}

function measureField(context: ValidationContext, field: FieldNode, within: ReadonlySet<string>): Size {
  // Describing the schema is deep by nature, and always the same size.
  if (!field.selectionSet || field.name.value.startsWith('__')) return { cost: 1, depth: 1 };
  const inner = measure(context, field.selectionSet, within);
  const first = field.arguments?.find(({ name }) => name.value === 'first');
  return { cost: 1 + pageLength(first?.value) * inner.cost, depth: 1 + inner.depth };
}

function measureFragment(
  context: ValidationContext,
  fragment: FragmentDefinitionNode | null | undefined,
  within: ReadonlySet<string>,
): Size {
  // Unknown and circular fragments are for GraphQL's own rules to report.
  if (!fragment || within.has(fragment.name.value)) return { cost: 0, depth: 0 };
  return measure(context, fragment.selectionSet, new Set([...within, fragment.name.value]));
}

function pageLength(value: ValueNode | undefined): number {
  if (value === undefined) return 1;
  return value.kind === Kind.INT ? Math.max(1, Number(value.value)) : USUAL_PAGE;
}

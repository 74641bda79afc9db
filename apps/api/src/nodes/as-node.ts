import { SetMetadata } from '@nestjs/common';
import type { AccessRule } from '../graphql/access.js';
import type { GraphqlContext } from '../graphql/context.js';
import type { NodeType } from '../graphql/global-id.js';

/** What `node` asks for a thing: null where there is none, or none that the caller may see. */
export interface NodeLoader {
  load(context: GraphqlContext, id: string): Promise<object | null>;
}

export interface NodeRule {
  readonly type: NodeType;
  readonly access: AccessRule;
}

export const AS_NODE = 'afterword:node';

/** Lets the query `node` find things of this type through the loader it stands on, for these callers. */
export const AsNode =
  (type: NodeType, access: AccessRule) =>
  (loader: new (...dependencies: never[]) => NodeLoader): void => {
    SetMetadata(AS_NODE, { type, access } satisfies NodeRule)(loader);
  };

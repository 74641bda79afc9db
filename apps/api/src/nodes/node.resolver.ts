import type { OnModuleInit } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Access, allows } from '../graphql/access.js';
import { Context, type GraphqlContext } from '../graphql/context.js';
import { parseGlobalId } from '../graphql/global-id.js';
import { NodeInterface } from '../graphql/node.type.js';
import { AS_NODE, type NodeLoader, type NodeRule } from './as-node.js';

/** Finds anything by its global id, through the loaders that carry `@AsNode`. */
@Resolver()
export class NodeResolver implements OnModuleInit {
  private readonly loaders = new Map<string, { rule: NodeRule; loader: NodeLoader }>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const rule = metatype && this.reflector.get<NodeRule | undefined>(AS_NODE, metatype);
      if (!rule || !instance) continue;
      if (this.loaders.has(rule.type)) throw new Error(`Two loaders stand for the node type ${rule.type}.`);
      this.loaders.set(rule.type, { rule, loader: instance as NodeLoader });
    }
  }

  @Query(() => NodeInterface, {
    nullable: true,
    description: 'The thing with this global id, or null where there is none or the caller may not see it.',
  })
  @Access({ roles: ['admin', 'advisor', 'viewer', 'candidate'], keyScope: 'any' })
  async node(
    @Context() context: GraphqlContext,
    @Args('id', { type: () => ID, description: 'Any global id.' }) globalId: string,
  ): Promise<object | null> {
    const named = parseGlobalId(globalId);
    const found = named && this.loaders.get(named.type);
    if (!found || !allows(found.rule.access, context.request())) return null;
    const thing = await found.loader.load(context, named.id);
    return thing && { ...thing, __typename: named.type };
  }
}

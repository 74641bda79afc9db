import {
  type ApiKeyScope,
  Forbidden,
  type RequestContext,
  type Role,
  Unauthenticated,
} from '@afterword/application';
import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from './context.js';

/** Who may call a root field: members of a tenant with one of these roles, and API keys with this scope. */
export interface AccessRule {
  readonly roles: readonly Role[];
  /** Any one of these is enough. Nothing: no API key may. */
  readonly keyScope?: ApiKeyScope | readonly ApiKeyScope[] | 'any';
}

export const ACCESS = 'afterword:access';

/** States who may call this root field. A root field that states nothing is closed to everybody. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS, rule);

/** Open to everybody, signed in or not. */
export const Public = () => SetMetadata(ACCESS, 'public');

/** Open to whoever is signed in, also outside any tenant. */
export const SignedIn = () => SetMetadata(ACCESS, 'signed-in');

/** Closed by default: see `Access`. What a caller may see behind the field is the database's to decide. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const rule = this.reflector.get<AccessRule | 'public' | 'signed-in' | undefined>(
      ACCESS,
      execution.getHandler(),
    );
    if (rule === 'public') return true;
    const { caller } = GqlExecutionContext.create(execution).getContext<GraphqlContext>();
    if (caller.kind === 'anonymous') throw new Unauthenticated('Sign in first.');
    if (rule === 'signed-in') return true;
    if (!rule) throw new Forbidden('This field is closed.');
    if (!caller.context) throw new Forbidden('Name the tenant in the header afterword-tenant.');
    if (!allows(rule, caller.context)) throw new Forbidden('Your role does not allow this.');
    return true;
  }
}

export function allows(rule: AccessRule, { actor }: RequestContext): boolean {
  switch (actor.kind) {
    case 'member':
      return rule.roles.includes(actor.role);
    case 'api_key':
      return (
        rule.keyScope === 'any' || [rule.keyScope ?? []].flat().some((scope) => actor.scopes.includes(scope))
      );
    case 'system':
      return false;
  }
}

import { createHash } from 'node:crypto';
import {
  Refusal,
  type Repositories,
  type RequestContext,
  refuse,
  type UnitOfWork,
  type UserError,
} from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import { UNIT_OF_WORK } from '../tokens.js';
import { refuseUnknownYears } from './known-years.js';

/** What a use case returns: ids and plain values only, so that it can be kept and given again. */
type Result = { readonly [name: string]: string | number | boolean | null | Result | readonly Result[] };

/** The use case's output where it went through, else why it did not. */
export type MutationAnswer<Output> = Partial<Output> & { readonly userErrors: readonly UserError[] };

/**
 * Runs a mutation's use case in one transaction, once for each idempotency key of a caller within 24 hours. The
 * same key with the same input gives the first answer again; with another input it is refused. What the use case
 * refuses undoes everything and comes back as `userErrors`, and so do days of years that no plan can be made for.
 */
@Injectable()
export class Mutations {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  async run<Input extends { readonly idempotencyKey: string }, Output extends Result>(
    context: RequestContext,
    operation: string,
    input: Input,
    work: (repositories: Repositories) => Promise<Output>,
  ): Promise<MutationAnswer<Output>> {
    try {
      refuseUnknownYears(input);
      const output = await this.unitOfWork.run(context, async (repositories) => {
        const before = await repositories.idempotency.claim(
          callerOf(context),
          input.idempotencyKey,
          operation,
          digest(input),
        );
        if (before.kind === 'answered') return before.response as Output;
        if (before.kind === 'reused') {
          refuse(
            'IDEMPOTENCY_KEY_REUSED',
            'This idempotency key was used for another request.',
            'idempotencyKey',
          );
        }
        const result = await work(repositories);
        await repositories.idempotency.answer(before.id, result);
        return result;
      });
      return { ...output, userErrors: [] };
    } catch (error) {
      if (error instanceof Refusal) return { userErrors: error.errors } as unknown as MutationAnswer<Output>;
      throw error;
    }
  }
}

function callerOf({ actor }: RequestContext): string {
  switch (actor.kind) {
    case 'member':
      return `membership:${actor.membershipId}`;
    case 'api_key':
      return `api_key:${actor.apiKeyId}`;
    case 'system':
      return `system:${actor.name}`;
  }
}

const digest = (input: object) => createHash('sha256').update(JSON.stringify(input)).digest();

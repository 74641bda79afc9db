import { Forbidden, Refusal, Unauthenticated, type UserError } from '@afterword/application';
import type { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An error of a request that is not GraphQL, with the code that GraphQL would give. */
interface ShownError extends Omit<UserError, 'code'> {
  readonly code: string;
}

const STATUS = {
  INVALID_INPUT: 400,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  TOO_LARGE: 413,
} as const satisfies Record<UserError['code'], number>;

/** Answers `{ errors: [{ code, message, field }] }`. Of an error that is ours, nothing gets out. */
export async function sendError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: Logger,
): Promise<void> {
  const { status, errors } = shownOf(error);
  if (status === 500) log.error(error);
  // What is still on its way of a body that was refused is not waited for.
  if (request.raw.readableEnded === false) reply.header('connection', 'close');
  await reply.code(status).send({ errors });
}

function shownOf(error: unknown): { status: number; errors: readonly ShownError[] } {
  const one = (status: number, code: string, message: string) => ({ status, errors: [{ code, message }] });
  if (error instanceof Unauthenticated) return one(401, 'UNAUTHENTICATED', error.message);
  if (error instanceof Forbidden) return one(403, 'FORBIDDEN', error.message);
  if (error instanceof Refusal) return { status: STATUS[error.errors[0].code], errors: error.errors };
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500)
    return one(status, 'INVALID_INPUT', 'The request is not a form with one file, nor a list by itself.');
  return one(500, 'INTERNAL', 'Something went wrong on our side. Nothing was changed; try again.');
}

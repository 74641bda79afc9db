import { Forbidden, Refusal, Unauthenticated } from '@afterword/application';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** What a caller can expect is answered in words and not logged as a fault. */
@Catch(Unauthenticated, Forbidden, Refusal)
export class ExpectedErrorsFilter implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost): unknown {
    // Apollo goes on with what is handed back; `formatError` gives it its code.
    if (host.getType<string>() === 'graphql') return error;
    return host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .code(statusOf(error))
      .send({ error: error.message });
  }
}

function statusOf(error: Error): number {
  if (error instanceof Unauthenticated) return 401;
  return error instanceof Forbidden ? 403 : 400;
}

import { Forbidden, Refusal, Unauthenticated } from '@afterword/application';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes that GraphQL itself gives to a request that it can't run. Their messages speak of the request alone. */
const CALLERS_OWN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
]);

/**
 * An error that ends a request before any of it runs. A bad key gets 401; somebody in the wrong place gets an answer
 * that a screen can show.
 */
export function refusedRequest(error: unknown): unknown {
  if (!(error instanceof Unauthenticated || error instanceof Forbidden)) return error;
  const status = error instanceof Unauthenticated ? 401 : 200;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } });
}

/**
 * What a caller gets to see of an error: our own errors by their code, a malformed request as it is, anything else
 * as INTERNAL with nothing of its insides.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const { locations, path } = formatted;
  const shown = (code: string, message: string, field?: string): GraphQLFormattedError => ({
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code, ...(field && { field }) },
  });
  if (original instanceof Unauthenticated) return shown('UNAUTHENTICATED', original.message);
  if (original instanceof Forbidden) return shown('FORBIDDEN', original.message);
  if (original instanceof Refusal) {
    const [first] = original.errors;
    return shown(first.code, first.message, first.field);
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && CALLERS_OWN.has(code)) return shown(code, formatted.message);
  return shown('INTERNAL', 'Something went wrong on our side. Nothing was changed; try again.');
}

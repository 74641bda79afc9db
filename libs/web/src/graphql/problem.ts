import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** What went wrong, as a screen says it: what happened, and what to do. */
export interface Problem {
  title: string;
  text: string;
  /** True where the same again may well succeed. */
  mayRetry: boolean;
}

const byCode: Record<string, Problem> = {
  UNAUTHENTICATED: {
    title: 'You are signed out.',
    text: 'Sign in to go on; you come back here.',
    mayRetry: false,
  },
  FORBIDDEN: {
    title: 'This is not open to you.',
    text: 'Ask an admin of your center if you need it.',
    mayRetry: false,
  },
  NOT_FOUND: {
    title: 'This is not here.',
    text: 'It was removed, or the address has a slip in it.',
    mayRetry: false,
  },
  RATE_LIMITED: {
    title: 'That was a lot at once.',
    text: 'Wait a minute, then try again. Nothing is lost.',
    mayRetry: true,
  },
};

const brokenLine: Problem = {
  title: 'The line broke.',
  text: 'Check your connection, then try again. Nothing is lost.',
  mayRetry: true,
};

const ourFault: Problem = {
  title: 'Something broke on our side.',
  text: 'Try again. If it stays, tell your admin when it happened.',
  mayRetry: true,
};

/** An error of a query or a mutation in words. Expected refusals are no errors: they come as `userErrors`. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return (typeof code === 'string' && byCode[code]) || ourFault;
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 429) return byCode['RATE_LIMITED'] ?? ourFault;
    return ourFault;
  }
  return error instanceof TypeError ? brokenLine : ourFault;
}

import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '../parts/toast/toast.js';
import { newIdempotencyKey } from './idempotency.js';
import { type Problem, problemOf } from './problem.js';
import type { UserErrorLike } from './userErrors.js';

/** What every mutation of ours takes and gives. */
export interface SavePayload {
  userErrors: readonly UserErrorLike[];
}

export interface SaveOptions<Data, Payload> {
  /** The payload of the mutation in its data. */
  payload: (data: Data) => Payload;
  /** Fetch these again once it is saved: names of operations, or `'active'` for all that are on show. */
  refetch?: string[] | 'active';
  /** Changes the cache with the answer, where refetching would be too much. */
  update?: ApolloClient.MutateOptions<Data>['update'];
}

export interface Save<Input, Payload> {
  /**
   * Saves. Gives the payload where it worked; null where it was refused (see `errors`). Where it did not arrive, a toast
   * says so and offers “Try again”: what comes of that is the answer, and null once the toast is gone without it. The same
   * input again is the same intention and can not happen twice.
   */
  save: (input: Omit<Input, 'idempotencyKey'>) => Promise<Payload | null>;
  saving: boolean;
  /** Refusals of the last try, for `fieldErrors`. */
  errors: readonly UserErrorLike[];
  /** What broke in the last try. */
  problem: Problem | null;
  /** Forgets refusals and problem, such as when a form opens anew. */
  reset: () => void;
}

interface SaveState {
  saving: boolean;
  errors: readonly UserErrorLike[];
  problem: Problem | null;
}

const IDLE: SaveState = { saving: false, errors: [], problem: null };

/** A mutation as a screen needs it: one intention at a time, its refusals, its broken lines. */
export function useSave<Data, Input extends { idempotencyKey: string }, Payload extends SavePayload>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { payload, refetch, update }: SaveOptions<Data, Payload>,
): Save<Input, Payload> {
  const client = useApolloClient();
  const toast = useToast();
  const [state, setState] = useState<SaveState>(IDLE);
  const intention = useRef<{ input: string; key: string } | null>(null);
  const options = useRef({ payload, refetch, update });
  useEffect(() => {
    options.current = { payload, refetch, update };
  });

  const save = useCallback(
    async (input: Omit<Input, 'idempotencyKey'>): Promise<Payload | null> => {
      const text = JSON.stringify(input);
      if (intention.current?.input !== text) intention.current = { input: text, key: newIdempotencyKey() };
      const key = intention.current.key;
      setState({ ...IDLE, saving: true });
      try {
        const { data } = await client.mutate<Data, { input: Input }>({
          mutation: document,
          variables: { input: { ...input, idempotencyKey: key } as Input },
          update: options.current.update,
          refetchQueries: options.current.refetch,
        });
        if (!data) throw new Error('The server answered without data.');
        const answer = options.current.payload(data);
        // Whatever the server answered, this intention is settled; the same input later is a new one.
        intention.current = null;
        setState({ ...IDLE, errors: answer.userErrors });
        return answer.userErrors.length > 0 ? null : answer;
      } catch (error) {
        const problem = problemOf(error);
        setState({ ...IDLE, problem });
        const { promise, resolve } = Promise.withResolvers<Payload | null>();
        toast.show({
          tone: 'warning',
          text: `Not saved. ${problem.title}`,
          ...(problem.mayRetry && { action: { label: 'Try again', run: () => resolve(save(input)) } }),
          onGone: () => resolve(null),
        });
        return await promise;
      }
    },
    [client, document, toast],
  );
  const reset = useCallback(() => setState(IDLE), []);
  return { save, reset, ...state };
}

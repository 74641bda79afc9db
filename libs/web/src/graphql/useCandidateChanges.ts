import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from './generated/gql.js';

const candidateChangedDocument = graphql(/* GraphQL */ `
  subscription CandidateChanged($candidateId: ID) {
    candidateChanged(candidateId: $candidateId) {
      candidate {
        id
      }
    }
  }
`);

/** Many changes at once, such as an import, become one fetch. */
const GATHER_MS = 250;

/**
 * Calls back soon after candidates changed, wherever that was done, with their ids; with an id, for that candidate
 * only. A break of the line needs no care here: the client fetches what is on show once it is back.
 */
export function useCandidateChanges(
  onChange: (ids: ReadonlySet<string>) => void,
  { candidateId, skip = false }: { candidateId?: string; skip?: boolean } = {},
): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const gathered = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(candidateChangedDocument, {
    variables: { candidateId: candidateId ?? null },
    skip,
    ignoreResults: true,
    onData: ({ data }) => {
      const id = data.data?.candidateChanged.candidate?.id;
      if (id) gathered.current.add(id);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const ids = gathered.current;
        gathered.current = new Set();
        latest.current(ids);
      }, GATHER_MS);
    },
  });
}

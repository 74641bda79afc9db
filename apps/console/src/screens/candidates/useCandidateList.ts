import type { CandidateFilter, CandidateRowFragment } from '@afterword/web/graphql';
import { nextPage, useCandidateChanges } from '@afterword/web/graphql';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { candidateRowDocument, candidatesDocument, countsDocument } from './query.js';

const PAGE = 50;
/** The longest page that the API gives. */
const LONGEST_PAGE = 200;

/** The list for a filter, its pages, and its rows kept up with what happens elsewhere. */
export function useCandidateList(filter: CandidateFilter, advisor: string) {
  const client = useApolloClient();
  const variables = useMemo(() => ({ filter, first: PAGE }), [filter]);
  const list = useQuery(candidatesDocument, { variables, notifyOnNetworkStatusChange: true });
  const counts = useQuery(countsDocument, { variables: { advisorId: advisor === 'any' ? null : advisor } });
  // While another filter is fetched the rows before stay, so that the page does not blink.
  const connection = (list.data ?? list.previousData)?.candidates;
  const rows: readonly CandidateRowFragment[] = useMemo(
    () => connection?.edges.map(({ node }) => node) ?? [],
    [connection],
  );

  useCandidateChanges((ids) => {
    void counts.refetch().catch(() => undefined);
    // Somebody may have settled a mail, or one has just gone astray.
    void client.refetchQueries({ include: ['UncertainMails'] }).catch(() => undefined);
    if (rows.length <= LONGEST_PAGE) {
      // As many as are on show in one page: the order may have changed, and nobody is scrolled back.
      void client
        .query({
          query: candidatesDocument,
          variables: { filter, first: Math.max(PAGE, rows.length) },
          fetchPolicy: 'network-only',
        })
        .catch(() => undefined);
      return;
    }
    for (const { id } of rows.filter((row) => ids.has(row.id)).slice(0, PAGE)) {
      void client
        .query({ query: candidateRowDocument, variables: { id }, fetchPolicy: 'network-only' })
        .catch(() => undefined);
    }
  });

  return {
    rows,
    totalCount: connection?.totalCount,
    more: nextPage(connection ?? undefined, list),
    counts: counts.data ?? counts.previousData,
    loading: list.loading && !connection,
    error: connection ? undefined : list.error,
    retry: () => void list.refetch().catch(() => undefined),
  };
}

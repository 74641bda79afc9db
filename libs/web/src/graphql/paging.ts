import { NetworkStatus } from '@apollo/client';
import type { More } from '../parts/table/columns.js';

interface Connection {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Paged {
  networkStatus: NetworkStatus;
  fetchMore: (options: { variables: { after: string } }) => Promise<unknown>;
}

/** The next page of a connection, for `DataTable` and `LoadMore`. The query needs a variable `$after`. */
export function nextPage(connection: Connection | undefined, query: Paged): More {
  const cursor = connection?.pageInfo.endCursor;
  const loading = query.networkStatus === NetworkStatus.fetchMore;
  return {
    hasMore: connection?.pageInfo.hasNextPage === true && typeof cursor === 'string',
    loading,
    onMore: () => {
      if (loading || typeof cursor !== 'string') return;
      // A page that does not arrive leaves the button in place, which is the way to try again.
      query.fetchMore({ variables: { after: cursor } }).catch(() => undefined);
    },
  };
}

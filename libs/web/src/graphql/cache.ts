import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/**
 * The cache. Lists grow page by page; select `edges { node … }` and `pageInfo`, since `nodes` would hold the last
 * page only. Parts without an id are joined to what is known of them.
 */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          approvals: relayStylePagination(['everyones', 'mine']),
          candidates: relayStylePagination(['filter', 'orderBy']),
          employers: relayStylePagination(['search']),
          imports: relayStylePagination(),
          messages: relayStylePagination(['states', 'candidateId']),
          incomingMails: relayStylePagination(['waiting', 'candidateId']),
        },
      },
      Import: {
        fields: {
          rows: relayStylePagination(['state']),
          progress: { merge: true },
          counts: { merge: true },
        },
      },
      // It has no id, as there is one for every purpose, whether a tenant has words for it or not.
      Template: {
        keyFields: ['kind', 'channel', 'writer', 'language'],
        fields: { versions: relayStylePagination() },
      },
      Candidate: { fields: { invitation: { merge: true } } },
      Cohort: { fields: { onTimeThankYous: { merge: true } } },
    },
  });
}

import { Resolver } from 'node:dns/promises';
import type { DomainRecords } from '@afterword/application';

/** What domains publish, by DNS. It asks briefly: somebody waits for the answer. */
export function dnsRecords(): DomainRecords {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  return {
    async text(name) {
      try {
        return (await resolver.resolveTxt(name)).map((parts) => parts.join(''));
      } catch {
        return [];
      }
    },
  };
}

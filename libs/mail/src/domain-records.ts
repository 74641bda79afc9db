import { Resolver } from 'node:dns/promises';
import type { DomainRecords } from '@afterword/application';

/** What DNS says of a name that has no such record, or is no name at all. */
const NOTHING_THERE = new Set(['ENODATA', 'ENOTFOUND']);

/** What domains publish, by DNS. It asks briefly: somebody waits for the answer. */
export function dnsRecords(): DomainRecords {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  const asked = async <T>(question: () => Promise<readonly T[]>): Promise<readonly T[] | null> => {
    try {
      return await question();
    } catch (error) {
      return NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '') ? [] : null;
    }
  };
  return {
    text: (name) => asked(async () => (await resolver.resolveTxt(name)).map((parts) => parts.join(''))),
    exchanges: (name) =>
      asked(async () =>
        (await resolver.resolveMx(name))
          // A lone dot says that the domain takes no mail (RFC 7505).
          .filter(({ exchange }) => exchange !== '' && exchange !== '.')
          .toSorted((a, b) => a.priority - b.priority)
          .map(({ exchange }) => exchange.toLowerCase()),
      ),
  };
}

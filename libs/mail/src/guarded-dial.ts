import { lookup } from 'node:dns/promises';
import { BlockList, connect, isIP, type Socket } from 'node:net';

/** The setting forbids to connect to where a host leads. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** How addresses that a tenant gave are reached. */
export interface GuardedDialOptions {
  /** Whether private and loopback addresses may be reached, as on a machine that serves one center alone. */
  readonly allowPrivate: boolean;
  /** In milliseconds. */
  readonly patience?: number;
  /** How a name becomes addresses; DNS by default. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
}

/** Addresses that are not on the public internet (IANA's special-purpose registries). */
const CLOSED: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // Everything but what is handed out to networks; within it, tunnels that lead to IPv4 addresses, and examples.
  ['::', 3, 'ipv6'],
  ['4000::', 2, 'ipv6'],
  ['8000::', 1, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
];

/** One for each family: in a common one, an IPv4 address would also fall under IPv6's rules. */
const closed = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix, family] of CLOSED) closed[family].addSubnet(network, prefix, family);

/** True for an address that anybody on the internet could reach. An IPv4 address within an IPv6 one counts as itself. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return isPublicAddress(mapped);
  const name = family === 4 ? 'ipv4' : 'ipv6';
  return !closed[name].check(address, name);
}

/**
 * Opens connections to hosts that tenants name. The name is resolved here, each of its addresses is looked at, and the
 * connection goes to the address that was looked at, so that a name which resolves otherwise a moment later gains nothing.
 */
export function guardedDial({ allowPrivate, patience = 30_000, resolve = addressesOf }: GuardedDialOptions) {
  return async (host: string, port: number): Promise<Socket> => {
    const addresses = await resolve(host);
    if (!allowPrivate && !addresses.every(isPublicAddress))
      throw new ForbiddenAddress(`${host} is no address on the public internet.`);
    const [address] = addresses;
    if (address === undefined) throw new Error(`${host} has no address.`);
    return await opened(address, port, patience);
  };
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

function opened(address: string, port: number, patience: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port });
    socket.setTimeout(patience, () => socket.destroy(new Error('The mail server does not answer.')));
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.setTimeout(0);
      // Until whoever asked for it listens, an error has nobody; they find the socket closed.
      socket.on('error', () => {});
      resolve(socket);
    });
  });
}

import { createServer } from 'node:net';
import { codeOf, Failure } from './failure.ts';

export interface Ports {
  readonly api: number;
  readonly mail: number;
  readonly smtp: number;
  readonly database: number;
  readonly worker: number;
}

const ORDER = ['api', 'mail', 'smtp', 'database', 'worker'] as const;

/** Five ports in a row from `first`, or any five free ones for 0. Throws a `Failure` where one is taken. */
export async function choosePorts(first: number): Promise<Ports> {
  const wanted = ORDER.map((_, at) => (first === 0 ? 0 : first + at));
  const probes = await Promise.allSettled(wanted.map(probe));
  const held = probes.flatMap((probed) => (probed.status === 'fulfilled' ? [probed.value] : []));
  // All are held at once, so that five free ports are five different ones.
  await Promise.all(held.map(({ release }) => release()));
  const taken = probes.find((probed) => probed.status === 'rejected');
  if (taken) throw taken.reason;
  return Object.fromEntries(ORDER.map((name, at) => [name, held[at]?.port ?? 0])) as unknown as Ports;
}

function probe(port: number): Promise<{ port: number; release(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      reject(
        codeOf(error) === 'EADDRINUSE'
          ? new Failure(`Port ${port} is in use. Free it, or give another with --port N (0 picks free ones).`)
          : new Failure(`Port ${port} can't be used (${codeOf(error)}). Give another with --port N.`),
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        release: () => new Promise((released) => server.close(() => released())),
      });
    });
  });
}

import { once } from 'node:events';
import { connect } from 'node:net';

/** Forgets everything that a Redis holds, as an operator's mistake would. */
export async function emptyRedis(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port || 6379), hostname);
  socket.write('FLUSHALL\r\n');
  await once(socket, 'data');
  socket.destroy();
}

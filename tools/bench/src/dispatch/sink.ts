// A mail server in a process of its own that takes everything and keeps count. It tells its parent where it listens and,
// when asked, how much it took and when the last came.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

let taken = 0;
let last = 0;
let unsigned = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  maxClients: 1000,
  onData(stream, _session, done) {
    let isFirst = true;
    stream.on('data', (chunk: Buffer) => {
      if (isFirst && !chunk.subarray(0, 15).equals(Buffer.from('DKIM-Signature:'))) unsigned++;
      isFirst = false;
    });
    stream.on('end', () => {
      taken++;
      last = Date.now();
      done();
    });
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
process.on('message', () => process.send?.({ taken, last, unsigned }));
process.on('disconnect', () => process.exit(0));
process.send?.({ port: (server.server.address() as AddressInfo).port });

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { ForbiddenAddress, guardedDial, isPublicAddress } from './guarded-dial.js';

describe('an address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'acme.example',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a connection to a host that a tenant named', () => {
  const leadsTo =
    (...addresses: string[]) =>
    async () =>
      addresses;

  it('is refused where the name leads inside, even with a public address beside it', async () => {
    for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1']]) {
      const dial = guardedDial({ allowPrivate: false, resolve: leadsTo(...addresses) });
      await expect(dial('mail.acme.example', 587)).rejects.toThrow(ForbiddenAddress);
    }
  });

  it('goes to the very address that was looked at', async () => {
    const server = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
    await once(server, 'listening');
    let asked = 0;
    const dial = guardedDial({
      allowPrivate: true,
      resolve: async () => (asked++ === 0 ? ['127.0.0.1'] : ['192.0.2.1']),
    });
    const socket = await dial('mail.acme.example', (server.address() as AddressInfo).port);
    expect([socket.remoteAddress, asked]).toEqual(['127.0.0.1', 1]);
    socket.destroy();
    server.close();
  });
});

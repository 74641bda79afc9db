import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Mail, MailRoute } from '@afterword/application';
import { afterEach, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { guardedDial } from './guarded-dial.js';
import { SmtpRoutes } from './mail-routes.js';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A mail server without encryption that takes some milliseconds for each mail and tells in which order they came. */
async function startServer({ delay = 0, asksWho = false } = {}) {
  const subjects: string[] = [];
  const passwords: string[] = [];
  const server = new SMTPServer({
    authOptional: !asksWho,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) => {
      passwords.push(password ?? '');
      done(null, { user: username });
    },
    onData: async (stream, _session, done) => {
      subjects.push(/^Subject: (.*)$/m.exec(await text(stream))?.[1]?.trim() ?? '');
      setTimeout(done, delay);
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { subjects, passwords, port: (server.server.address() as AddressInfo).port };
}

function routesTo(port: number, { allowPrivate = true, connections = 2 } = {}): SmtpRoutes {
  const routes = new SmtpRoutes({
    url: `smtp://127.0.0.1:${port}`,
    from: 'desk@college.test',
    connections,
    dial: guardedDial({ allowPrivate }),
  });
  closing.push(() => routes.close());
  return routes;
}

let count = 0;
const mail = (subject: string): Mail => ({
  to: { name: 'Dana', address: 'dana@acme.example' },
  subject,
  text: 'Hello',
  messageId: `${count++}@college.test`,
});
const product = (tenantId: string): MailRoute => ({ tenantId, smtp: null, dkim: null });

describe('one tenant’s flood', () => {
  it('delays another’s mail by no more than what is on its way', async () => {
    const { subjects, port } = await startServer({ delay: 5 });
    const routes = routesTo(port);
    const flood = routes.mailerFor(product('flood'));
    const flooding = Array.from({ length: 200 }, () => flood.send(mail('flood')));
    await Promise.all(flooding.slice(0, 3));
    const others = ['one', 'two', 'three'].map((tenant) =>
      routes.mailerFor(product(tenant)).send(mail(tenant)),
    );
    await Promise.all(others);
    // Two connections, and two mails that are ready for each.
    for (const tenant of ['one', 'two', 'three'])
      expect(subjects.indexOf(tenant)).toBeLessThan(3 + 4 + 6 + 4);
    await Promise.all(flooding);
    expect(subjects).toHaveLength(203);
  });
});

describe('a tenant’s own mail server', () => {
  const smtp = (port: number) => ({ host: '127.0.0.1', port, tls: false, user: null, password: null });

  it('is not reached where it lies inside and the setting does not allow that', async () => {
    const { subjects, port } = await startServer();
    const route = { tenantId: 'one', smtp: smtp(port), dkim: null };
    const refused = await routesTo(port, { allowPrivate: false }).mailerFor(route).send(mail('inside'));
    expect(refused).toMatchObject({ kind: 'refused', permanent: false });
    expect(subjects).toEqual([]);
  });

  it('is told no password without encryption', async () => {
    const { passwords, port } = await startServer({ asksWho: true });
    const route = {
      tenantId: 'one',
      smtp: { ...smtp(port), user: 'ana', password: 'secret' },
      dkim: null,
    };
    const result = await routesTo(port).mailerFor(route).send(mail('secret'));
    expect([result.kind, passwords]).toEqual(['refused', []]);
  });

  it('gets the tenant’s mail, and nobody else’s', async () => {
    const [own, products] = [await startServer(), await startServer()];
    const routes = routesTo(products.port);
    const route = { tenantId: 'one', smtp: smtp(own.port), dkim: null };
    const sent = await routes.mailerFor(route).send(mail('one'));
    await routes.mailerFor(product('two')).send(mail('two'));
    expect([sent.kind, own.subjects, products.subjects]).toEqual(['accepted', ['one'], ['two']]);
  });
});

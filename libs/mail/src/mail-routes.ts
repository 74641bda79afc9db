import type { Mailer, MailRoute, MailRoutes } from '@afterword/application';
import { type DkimKey, dkimKey } from './dkim.js';
import { FairLine } from './fair-line.js';
import { type Dial, SmtpMailer } from './smtp-mailer.js';

/** How messages to contacts leave. */
export interface SmtpRoutesOptions {
  /** The product's own server, for tenants without one. */
  readonly url: string;
  readonly from: string;
  /** The most connections to one server. */
  readonly connections: number;
  /** Opens connections to the servers that tenants named. */
  readonly dial: Dial;
}

interface Line {
  readonly mailer: SmtpMailer;
  /** Mails that are being written and signed, or wait for their turn. */
  readonly written: FairLine;
  /** Mails that are announced and handed over: what a crash now would leave in doubt. */
  readonly leaving: FairLine;
  lastUsed: number;
}

/** A tenant's server that was not used for so long is let go, in milliseconds. */
const KEEP = 10 * 60_000;
const PRODUCT = 'product';

/**
 * One pool of connections for each mail server. On the product's own, tenants take turns; what a tenant's settings said
 * before they changed is let go once nothing uses it.
 */
export class SmtpRoutes implements MailRoutes {
  private readonly lines = new Map<string, Line>();
  private readonly keys = new Map<string, DkimKey>();

  constructor(private readonly options: SmtpRoutesOptions) {}

  mailerFor(route: MailRoute): Mailer {
    const line = this.line(route);
    const key = route.dkim ? this.key(route.dkim) : undefined;
    return {
      send: (mail, options) =>
        line.written.run(route.tenantId, () => {
          line.lastUsed = Date.now();
          return line.mailer.send(mail, options, key, (work) => line.leaving.run(route.tenantId, work));
        }),
    };
  }

  /** Lets mails under way finish, then closes the connections. */
  close(): void {
    for (const { mailer } of this.lines.values()) mailer.close();
    this.lines.clear();
  }

  private line({ tenantId, smtp }: MailRoute): Line {
    this.letGo();
    const name = smtp ? JSON.stringify([tenantId, smtp]) : PRODUCT;
    let line = this.lines.get(name);
    if (!line) {
      const { url, from, connections, dial } = this.options;
      const mailer = smtp
        ? new SmtpMailer({ server: smtp, from, dial, connections })
        : new SmtpMailer({ server: url, from, connections });
      // More than there are connections, so that the next mails are ready while the server reads the last.
      line = {
        mailer,
        written: new FairLine(5 * connections),
        leaving: new FairLine(2 * connections),
        lastUsed: Date.now(),
      };
      this.lines.set(name, line);
    }
    line.lastUsed = Date.now();
    return line;
  }

  private key({ domain, selector, privateKey }: NonNullable<MailRoute['dkim']>): DkimKey {
    const name = JSON.stringify([domain, selector, privateKey]);
    let key = this.keys.get(name);
    if (!key) {
      key = dkimKey(domain, selector, privateKey);
      if (this.keys.size >= MOST_KEYS) this.keys.clear();
      this.keys.set(name, key);
    }
    return key;
  }

  private letGo(): void {
    for (const [name, { mailer, lastUsed }] of this.lines) {
      if (name === PRODUCT || Date.now() - lastUsed < KEEP) continue;
      this.lines.delete(name);
      mailer.close();
    }
  }
}

/** Reading a key takes a tenth of a millisecond; so many are kept. */
const MOST_KEYS = 500;

import { type Mailer, parseToken, systemContext, type UnitOfWork } from '@afterword/application';
import type { PersonDirectory } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { MAILER, PERSON_DIRECTORY, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import { Allowance } from './allowance.js';
import { destination } from './places.js';
import { type Client, Sessions } from './sessions.js';
import { signInMail } from './sign-in-mail.js';

/** Generous, as a whole campus may share one address. */
const PER_CLIENT = { name: 'link-client', times: 60, seconds: 60 };
/** So that nobody's mailbox can be flooded. */
const PER_MAILBOX = { name: 'link-mailbox', times: 5, seconds: 15 * 60 };

const EMAIL = /^[^\s<>,;:"()[\]\\@]+@[^\s<>,;:"()[\]\\@]+\.[^\s<>,;:"()[\]\\@]+$/u;

/** What a mailed link would do. */
export interface LinkPreview {
  readonly email: string;
  readonly tenantName: string | null;
}

/** Signing in by a mailed link. */
@Injectable()
export class SignIn implements BeforeApplicationShutdown {
  private readonly log = new Logger(SignIn.name);
  private readonly mailing = new Set<Promise<void>>();

  constructor(
    private readonly sessions: Sessions,
    private readonly allowance: Allowance,
    @Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** An address that can get mail, in the one way that we write it; null for anything else. */
  static address(text: unknown): string | null {
    const email = typeof text === 'string' ? text.trim().toLowerCase() : '';
    return email.length <= 254 && EMAIL.test(email) ? email : null;
  }

  /**
   * Mails a link to somebody who has a place here or is invited to one. False where too many links were asked for
   * from this client. Whether the address is known shows neither in the answer nor in the time that it takes: who
   * it is and what they get is found out afterwards.
   */
  async requestLink(request: {
    email: string;
    tenantSlug: string | null;
    next: string | null;
    clientAddress: string;
  }): Promise<boolean> {
    if (!(await this.allowance.take(PER_CLIENT, request.clientAddress))) return false;
    const mailing = this.mailLink(request)
      .catch((error: unknown) => this.log.error(`A sign-in link was not mailed: ${String(error)}`))
      .finally(() => this.mailing.delete(mailing));
    this.mailing.add(mailing);
    return true;
  }

  /** Whose link this is and where it leads, without using it up. Null where it no longer works. */
  async preview(token: string): Promise<LinkPreview | null> {
    const parsed = parseToken('signin', token);
    const email = parsed && (await this.sessions.addressOfLink(token));
    return email ? { email, tenantName: await this.tenantName(parsed.tenantId) } : null;
  }

  /** Uses the link up. Null where it no longer works. */
  async confirm(
    token: string,
    next: string | null,
    client: Client,
  ): Promise<{ readonly cookies: readonly string[]; readonly address: string } | null> {
    const parsed = parseToken('signin', token);
    const signedIn = parsed && (await this.sessions.signInByLink(token, client));
    if (!signedIn) return null;
    const { person, cookies } = signedIn;
    const memberships = await this.directory.membershipsOf(person.id);
    const invited = (await this.directory.invitationsOf(person.email)).length > 0;
    return { cookies, address: destination(memberships, { next, tenantId: parsed.tenantId, invited }) };
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.mailing);
  }

  private async mailLink({ email, tenantSlug, next }: Parameters<SignIn['requestLink']>[0]): Promise<void> {
    const person = await this.sessions.personByEmail(email);
    const memberships = person ? await this.directory.membershipsOf(person.id) : [];
    if (memberships.length === 0 && (await this.directory.invitationsOf(email)).length === 0) return;
    if (!(await this.allowance.take(PER_MAILBOX, email))) return;
    const tenants = new Map(memberships.map(({ tenant }) => [tenant.slug, tenant]));
    const tenant =
      tenants.get(tenantSlug ?? '') ?? (tenants.size === 1 ? [...tenants.values()][0] : undefined);
    const address = new URL('/sign-in/confirm', this.settings.PUBLIC_URL);
    address.searchParams.set('token', await this.sessions.makeLink(email, tenant?.id ?? null));
    if (next !== null) address.searchParams.set('next', next);
    const result = await this.mailer.send(
      signInMail({
        name: memberships[0]?.name ?? '',
        email,
        tenantName: tenant?.name ?? null,
        address: address.toString(),
        publicUrl: this.settings.PUBLIC_URL,
      }),
    );
    if (result.kind !== 'accepted')
      this.log.warn(`The mail server did not take a sign-in link: ${result.kind}.`);
  }

  private async tenantName(tenantId: string | null): Promise<string | null> {
    if (tenantId === null) return null;
    const context = systemContext(tenantId, 'sign-in', 'sign-in');
    return (await this.unitOfWork.run(context, ({ tenants }) => tenants.own())).name;
  }
}

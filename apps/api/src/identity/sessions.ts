import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { IDENTITY_POOL, SETTINGS } from '../tokens.js';
import {
  type Auth,
  CLIENT_ADDRESS_HEADER,
  createAuth,
  type LinkInTheMaking,
  linkInTheMaking,
} from './auth.js';

/** Somebody who can sign in. The address is verified: people are made by using a mailed link, and by nothing else. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What a browser tells of itself when it signs in. */
export interface Client {
  readonly headers: IncomingHttpHeaders;
  /** As the connection or a trusted proxy gives it. */
  readonly address: string;
}

/** A person and the cookies that keep them signed in. */
export interface SignedIn {
  readonly person: Person;
  readonly cookies: readonly string[];
}

/** People, sessions and sign-in links. The only place that speaks to Better Auth. */
@Injectable()
export class Sessions {
  private readonly auth: Auth;

  constructor(@Inject(IDENTITY_POOL) pool: Pool, @Inject(SETTINGS) settings: Settings) {
    this.auth = createAuth(pool, settings);
  }

  /** Whose session the cookie names; null where there is none or it has ended. */
  async personOf(headers: IncomingHttpHeaders): Promise<Person | null> {
    if (!headers.cookie) return null;
    const found = await this.auth.api.getSession({ headers: new Headers({ cookie: headers.cookie }) });
    return found ? toPerson(found.user) : null;
  }

  async personByEmail(email: string): Promise<Person | null> {
    const { internalAdapter } = await this.auth.$context;
    const found = await internalAdapter.findUserByEmail(email);
    return found ? toPerson(found.user) : null;
  }

  /**
   * The token of a new sign-in link for this address; the tenant is null where the link is for none in particular.
   * Where the link makes a person, they get `name`.
   */
  async makeLink(email: string, tenantId: string | null, name = ''): Promise<string> {
    const link: LinkInTheMaking = { tenantId };
    await linkInTheMaking.run(link, () =>
      this.auth.api.signInMagicLink({ body: { email, name }, headers: new Headers() }),
    );
    if (!link.token) throw new Error('Better Auth made no link.');
    return link.token;
  }

  /** Whose link this is, without using it up; null where it was used, has expired or never was. */
  async addressOfLink(token: string): Promise<string | null> {
    const { internalAdapter } = await this.auth.$context;
    const identifier = createHash('sha256').update(token).digest('base64url');
    const found = await internalAdapter.findVerificationValue(identifier);
    if (!found || found.expiresAt.getTime() < Date.now()) return null;
    return (JSON.parse(found.value) as { email: string }).email;
  }

  /** Uses the link up. Null where somebody did before, or where it has expired. */
  async signInByLink(token: string, client: Client): Promise<SignedIn | null> {
    const response = await this.auth.api.magicLinkVerify({
      query: { token },
      headers: headersOf(client),
      asResponse: true,
    });
    if (response.status !== 200) return null;
    const { user } = (await response.json()) as { user: Person };
    return { person: toPerson(user), cookies: response.headers.getSetCookie() };
  }

  /** Signs in whoever has proved otherwise that the address is theirs. Makes the person where there is none yet. */
  async signInAs(email: string, name: string, client: Client): Promise<SignedIn> {
    // Two clicks on one button may both find nobody; the second try then finds whom the other one made.
    for (let attempt = 1; attempt <= 2; attempt++) {
      const signedIn = await this.signInByLink(await this.makeLink(email, null, name), client);
      if (signedIn) return signedIn;
    }
    throw new Error('A link that was made just now did not work.');
  }

  /** Ends the session of the cookie; returns the cookies that make the browser forget it. */
  async signOut(headers: IncomingHttpHeaders): Promise<readonly string[]> {
    const response = await this.auth.api.signOut({
      headers: new Headers({ cookie: headers.cookie ?? '' }),
      asResponse: true,
    });
    return response.headers.getSetCookie();
  }
}

function headersOf({ headers, address }: Client): Headers {
  return new Headers({
    [CLIENT_ADDRESS_HEADER]: address,
    'user-agent': headers['user-agent']?.slice(0, 300) ?? '',
  });
}

const toPerson = ({ id, name, email }: Person): Person => ({ id, name, email });

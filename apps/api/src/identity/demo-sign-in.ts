import {
  demoSignInToken,
  type MemberInvitation,
  parseToken,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import type { PersonDirectory } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import { PERSON_DIRECTORY, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import { addressOf } from './places.js';
import { type Client, Sessions } from './sessions.js';

/**
 * Signing in as one of the demo people, as often as somebody likes, until the process stops: the token is signed
 * with a secret that each start makes anew. The settings refuse that secret on any but a loopback address.
 */
@Injectable()
export class DemoSignIn {
  constructor(
    private readonly sessions: Sessions,
    @Inject(PERSON_DIRECTORY) private readonly directory: PersonDirectory,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Whom the token names; null where it is none, or where there are no demo people. */
  async memberOf(token: string): Promise<MemberInvitation | null> {
    const secret = this.settings.DEMO_SIGN_IN_SECRET;
    const parsed = parseToken('demo', token);
    if (secret === undefined || !parsed?.tenantId) return null;
    if (demoSignInToken(secret, parsed.tenantId, parsed.id) !== token) return null;
    const member = await this.unitOfWork.run(
      systemContext(parsed.tenantId, 'demo-sign-in', 'demo'),
      ({ members }) => members.invitation(parsed.id),
    );
    return member?.acceptedAt && !member.endedAt ? member : null;
  }

  async signIn(
    token: string,
    client: Client,
  ): Promise<{ readonly cookies: readonly string[]; readonly address: string } | null> {
    const member = await this.memberOf(token);
    if (!member) return null;
    const { person, cookies } = await this.sessions.signInAs(member.email, member.name, client);
    const own = (await this.directory.membershipsOf(person.id)).find(({ id }) => id === member.membershipId);
    return { cookies, address: own ? addressOf(own) : '/' };
  }
}

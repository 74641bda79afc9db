import { AsyncLocalStorage } from 'node:async_hooks';
import { makeToken, newId } from '@afterword/application';
import type { Settings } from '@afterword/settings';
import { Logger } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Pool } from 'pg';

/** How long a sign-in link works. */
export const LINK_MINUTES = 15;
/** How long somebody stays signed in. */
export const SESSION_DAYS = 14;
/** Where we tell Better Auth the client's address; never taken from a request. */
export const CLIENT_ADDRESS_HEADER = 'afterword-client-address';

/** A link that is being made: which tenant it is for, and the token once there is one. */
export interface LinkInTheMaking {
  readonly tenantId: string | null;
  token?: string;
}

/** Better Auth's generator of tokens learns of an address only; the rest of the request reaches it by this. */
export const linkInTheMaking = new AsyncLocalStorage<LinkInTheMaking>();

/**
 * Better Auth on the schema `auth`. Tenants, memberships and API keys are ours; it knows people, their sessions and
 * their links. None of its own addresses are served, so a link can be used up only by our confirming page. Plugins
 * for single sign-on and passkeys go into `plugins`; their addresses below `/auth` are mounted then.
 */
export function createAuth(pool: Pool, settings: Settings) {
  const log = new Logger('Auth');
  return betterAuth({
    appName: 'Afterword',
    baseURL: new URL(settings.PUBLIC_URL).origin,
    basePath: '/auth',
    secret: settings.SECRET_KEY,
    database: pool,
    telemetry: { enabled: false },
    // The message alone: what follows it may hold an address.
    logger: { level: 'warn', log: (level, message) => log[level === 'error' ? 'error' : 'warn'](message) },
    // Signing in again every fortnight is simpler to explain than a session that grows.
    session: { expiresIn: SESSION_DAYS * 24 * 60 * 60, disableSessionRefresh: true },
    disabledPaths: ['/sign-in/magic-link', '/magic-link/verify'],
    advanced: {
      cookiePrefix: 'afterword',
      useSecureCookies: settings.PUBLIC_URL.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Sorted by time, as every other id.
      database: { generateId: newId, validateSchema: false },
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        storeToken: 'hashed',
        generateToken: () => makeToken('signin', linkInTheMaking.getStore()?.tenantId ?? null, newId()).token,
        sendMagicLink: ({ token }) => {
          const link = linkInTheMaking.getStore();
          if (link) link.token = token;
        },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;

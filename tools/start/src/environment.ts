import type { DatabaseAddresses } from '../../database/src/prepare.ts';
import type { Secrets } from './data-folder.ts';
import { Failure, messageOf } from './failure.ts';
import type { Ports } from './ports.ts';

/** The settings that api and worker run with. */
export interface Environment {
  /** All but DATABASE_URL, which a database of our own gives only once it runs. */
  readonly env: NodeJS.ProcessEnv;
  readonly publicUrl: string;
  /** The database that DATABASE_URL names; undefined where ours is used. */
  readonly external: DatabaseAddresses | undefined;
  /** True where mails go to our own mailbox. */
  readonly ownMail: boolean;
  /** True where only this machine reaches the product. */
  readonly loopback: boolean;
}

/** What people set stands; what they left open is filled in. Throws a `Failure` naming a setting that can't be used. */
export async function environmentFor(ports: Ports, secrets: Secrets): Promise<Environment> {
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const publicUrl = given['PUBLIC_URL'] ?? `http://localhost:${ports.api}`;
  const env: NodeJS.ProcessEnv = {
    ...given,
    NODE_ENV: given['NODE_ENV'] ?? 'development',
    PUBLIC_URL: publicUrl,
    HOST: given['HOST'] ?? '127.0.0.1',
    PORT: String(ports.api),
    SECRET_KEY: given['SECRET_KEY'] ?? secrets.secretKey,
    SMTP_URL: given['SMTP_URL'] ?? `smtp://127.0.0.1:${ports.smtp}`,
  };
  const { parseSettings } = await import('@afterword/settings');
  try {
    parseSettings({ DATABASE_URL: 'postgresql://user@host/database', ...env });
  } catch (error) {
    throw new Failure(messageOf(error));
  }
  const applicationUrl = given['DATABASE_URL'];
  const ownerUrl = given['DATABASE_OWNER_URL'];
  return {
    env,
    publicUrl,
    external: applicationUrl ? { applicationUrl, ...(ownerUrl !== undefined && { ownerUrl }) } : undefined,
    ownMail: given['SMTP_URL'] === undefined,
    loopback: ['127.0.0.1', '::1', 'localhost'].includes(env['HOST'] ?? ''),
  };
}

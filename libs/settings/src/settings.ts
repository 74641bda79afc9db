import { z } from 'zod';

/** A setting that can't be used: which one, and what was expected. The start stops with this sentence. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const databaseUrl = z.string().refine((value) => /^postgres(ql)?:\/\/[^/]+\/.+/.test(value), {
  error: 'an address such as postgresql://user:password@host:5432/database',
});
const httpUrl = z.url({ protocol: /^https?$/, error: 'an http or https address' });

/** Each setting with one sentence of help; `npm run settings` prints them. */
export const settingsSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], { error: 'development, test or production' })
    .default('production')
    .meta({ help: 'Development logs for people, production logs as JSON lines.' }),
  DATABASE_URL: databaseUrl.meta({
    help: "The application's own log-in to PostgreSQL 15 or later; it owns nothing and row-level security binds it.",
  }),
  DATABASE_DIRECT_URL: databaseUrl.optional().meta({
    help: 'The same without a transaction pooler in between, for queues and live updates; DATABASE_URL by default.',
  }),
  DATABASE_POOL_SIZE: z.coerce
    .number({ error: 'a whole number from 2 to 200' })
    .int()
    .min(2)
    .max(200)
    .default(10)
    .meta({ help: 'The most connections that one process opens for its queries.' }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: 'an address such as redis://host:6379' })
    .optional()
    .meta({ help: 'Moves the queues from PostgreSQL to Redis or Valkey.' }),
  PUBLIC_URL: httpUrl
    .default('http://localhost:4000')
    .meta({ help: 'Where people reach the product; links in mails begin with it.' }),
  HOST: z.string().min(1).default('127.0.0.1').meta({ help: 'The address that the process listens on.' }),
  PORT: z.coerce
    .number({ error: 'a port number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(4000)
    .meta({ help: 'The port that the process listens on; 0 picks a free one.' }),
  TRUST_PROXY: z
    .string()
    .optional()
    .meta({ help: 'Addresses of proxies whose forwarded client address is believed, such as 10.0.0.0/8.' }),
  SECRET_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits, such as `openssl rand -hex 32` prints' })
    .meta({ help: 'Signs sessions and seals stored secrets; keep it, and keep it secret.', secret: true }),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address such as smtp://user:password@host:587' })
    .meta({ help: 'The mail server that mails leave through.', secret: true }),
  MAIL_FROM: z
    .email({ error: 'an e-mail address' })
    .default('afterword@localhost.localdomain')
    .meta({ help: 'The sender of mails that the product itself writes.' }),
  SMTP_CONNECTIONS: z.coerce
    .number({ error: 'a whole number from 1 to 100' })
    .int()
    .min(1)
    .max(100)
    .default(10)
    .meta({
      help: 'The most connections that one worker opens to one mail server for messages to contacts.',
    }),
  MAIL_REPLY_DOMAIN: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, { error: 'a domain such as reply.afterword.example' })
    .default('reply.localhost.localdomain')
    .meta({ help: 'The domain whose mail comes to the worker: answers to messages, and bounces of them.' }),
  MAIL_IN_PORT: z.coerce
    .number({ error: 'a port number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .optional()
    .meta({
      help: 'The port on which a worker takes mail for MAIL_REPLY_DOMAIN by SMTP; unset: none does. 0 picks a free one.',
    }),
  MAIL_IN_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .meta({ help: 'The address on which a worker takes mail by SMTP.' }),
  MAIL_IN_CONNECTIONS: z.coerce
    .number({ error: 'a whole number from 1 to 1000' })
    .int()
    .min(1)
    .max(1000)
    .default(50)
    .meta({ help: 'The most clients that hand mail over to one worker at once.' }),
  MAIL_IN_TLS_CERT: z
    .string()
    .min(1)
    .optional()
    .meta({ help: 'A file with the certificate, PEM, by which mail comes in encrypted (STARTTLS).' }),
  MAIL_IN_TLS_KEY: z
    .string()
    .min(1)
    .optional()
    .meta({ help: 'A file with the private key of MAIL_IN_TLS_CERT, PEM.' }),
  MAIL_KEEP_DAYS: z.coerce
    .number({ error: 'a whole number of days from 1 to 3650' })
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .meta({
      help: 'After how many days raw mail that came back, and what was read in it, is forgotten; what became of it stays.',
    }),
  ALLOW_PRIVATE_ADDRESSES: z
    .enum(['true', 'false'], { error: 'true or false' })
    .default('false')
    .transform((value) => value === 'true')
    .meta({ help: 'Whether mail servers that tenants name may be on private or loopback addresses.' }),
  SECRET_KEY_PREVIOUS: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits' })
    .optional()
    .meta({ help: 'The key before a change of SECRET_KEY; opens what was sealed with it.', secret: true }),
  DEMO_SIGN_IN_SECRET: z.string().min(32, { error: 'at least 32 characters' }).optional().meta({
    help: 'Lets demo people sign in by a link that works until the process stops; on a loopback HOST only.',
    secret: true,
  }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'a level such as info or debug',
    })
    .default('info')
    .meta({ help: 'How much is logged.' }),
});

export type Settings = z.infer<typeof settingsSchema>;

/** True for addresses that only this machine can reach. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The settings given, checked. An empty value counts as unset. */
export function parseSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settingsSchema.safeParse(given);
  if (result.success) {
    if (result.data.DEMO_SIGN_IN_SECRET !== undefined && !isLoopback(result.data.HOST))
      throw new SettingsError(
        'The setting DEMO_SIGN_IN_SECRET must be unset unless HOST is 127.0.0.1, ::1 or localhost.',
      );
    if ((result.data.MAIL_IN_TLS_CERT === undefined) !== (result.data.MAIL_IN_TLS_KEY === undefined))
      throw new SettingsError('The settings MAIL_IN_TLS_CERT and MAIL_IN_TLS_KEY must be set together.');
    return result.data;
  }
  const sentences = result.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return given[name] === undefined
      ? `The setting ${name} is missing.`
      : `The setting ${name} must be ${issue.message}.`;
  });
  throw new SettingsError(sentences.join(' '));
}

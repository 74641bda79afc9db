import type { ServerProblem } from '@afterword/application';
import { ForbiddenAddress } from './guarded-dial.js';

/** What nodemailer's errors say beyond an ordinary error. */
export interface SmtpError extends Error {
  readonly code?: string;
  /** What the system called it, where nodemailer gave it a code of its own. */
  readonly originalCode?: string;
  /** At which command it happened. */
  readonly command?: string;
  readonly responseCode?: number | false;
}

/** OpenSSL's words for a certificate that is not to be trusted, by the code that Node gives it. */
const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'it has expired',
  CERT_NOT_YET_VALID: 'it does not hold yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'it belongs to another name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'it vouches for itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'nobody known vouches for it',
  UNABLE_TO_GET_ISSUER_CERT: 'nobody known vouches for it',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'nobody known vouches for it',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'nobody known vouches for it',
  CERT_REVOKED: 'it was revoked',
};

/** A server that spoke no TLS where it was expected, or TLS where none was. */
const OTHER_ENCRYPTION = new Set(['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG']);

const NO_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA', 'EDNS']);

/** Why a server's certificate is not to be trusted, in words; null where that is not what went wrong. */
export function certificateProblem({ code, originalCode }: SmtpError): string | null {
  return CERTIFICATE[originalCode ?? ''] ?? CERTIFICATE[code ?? ''] ?? null;
}

/** What stands in the way of a mail server, by what nodemailer met there. */
export function serverProblem(error: SmtpError, host: string, port: number): ServerProblem {
  const code = error.originalCode ?? error.code ?? '';
  const certificate = certificateProblem(error);
  if (error instanceof ForbiddenAddress)
    return { field: 'host', words: `${host} is not on the public internet, and may not be used from here.` };
  if (NO_NAME.has(code)) return { field: 'host', words: `Nothing is known under the name ${host}.` };
  if (certificate)
    return { field: 'host', words: `The certificate of ${host} is not to be trusted: ${certificate}.` };
  if (error.code === 'EAUTH') return authProblem(error, host);
  if (error.command === 'STARTTLS')
    return {
      field: 'tls',
      words: `${host} does not encrypt by STARTTLS at port ${port}, and a password is told over an encrypted line only.`,
    };
  if (OTHER_ENCRYPTION.has(code))
    return { field: 'tls', words: `${host} does not encrypt from the first byte at port ${port}.` };
  if (code === 'ECONNREFUSED') return { field: 'port', words: `${host} takes no calls at port ${port}.` };
  if (error.responseCode)
    return { field: 'host', words: `${host} sent us away with code ${error.responseCode}.` };
  return {
    field: 'port',
    words: `${host} does not answer as a mail server does at port ${port}. Try another port, or the other encryption.`,
  };
}

function authProblem({ responseCode }: SmtpError, host: string): ServerProblem {
  const isBusy = typeof responseCode === 'number' && responseCode >= 400 && responseCode < 500;
  if (isBusy)
    return {
      field: 'user',
      words: `${host} takes nobody in just now (code ${responseCode}). Try again later.`,
    };
  return { field: 'password', words: `${host} does not know this user name with this password.` };
}

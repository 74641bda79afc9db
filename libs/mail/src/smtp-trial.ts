import type { MailServerTrial } from '@afterword/application';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { type SmtpError, serverProblem } from './server-problem.js';
import { type Dial, serverOptions } from './smtp-mailer.js';

/** Somebody waits for the answer, in milliseconds. */
const PATIENCE = 10_000;

/** Greets a server, encrypts, and signs in where there is a user name; then takes leave. */
export function smtpTrial(dial: Dial, patience = PATIENCE): MailServerTrial {
  return {
    async problemWith(server) {
      const pool = new SMTPPool({ ...serverOptions(server, dial, patience), maxConnections: 1 });
      try {
        await pool.verify();
        return null;
      } catch (error) {
        return serverProblem(error as SmtpError, server.host, server.port);
      } finally {
        pool.close();
      }
    },
  };
}

// The local mailbox, as a process of its own: it takes every mail, sends none on, and shows them on a page.
import { MailDev } from 'maildev';

const [mailPort, smtpPort, directory] = [
  Number(process.env['MAIL_CATCHER_PORT']),
  Number(process.env['MAIL_CATCHER_SMTP_PORT']),
  process.env['MAIL_CATCHER_DIRECTORY'],
];
if (!directory) throw new Error('MAIL_CATCHER_DIRECTORY is missing.');

const catcher = new MailDev({
  web: mailPort,
  webIp: '127.0.0.1',
  smtp: smtpPort,
  ip: '127.0.0.1',
  mailDirectory: directory,
  maxEmails: 2000,
  silent: true,
});

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await catcher.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Whoever started us is gone.
process.on('disconnect', stop);

await catcher.start();
process.send?.({ ready: true, port: mailPort });

// Bare pooled nodemailer in a process of its own, as the product's worker is: the same mails, composed by nodemailer and
// signed with the same key, to the same sink. nodemailer itself signs with RSA only, and leaves a mail unsigned for
// another key without a word, so the signature comes from the product's signer.
import { dkimKey, signed } from '@afterword/mail';
import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { type BenchMail, mailOf } from './mail.ts';

const [url = '', count = '0', connections = '10', pem = ''] = process.argv.slice(2);
const key = dkimKey('mail.lakemont.example', 'bench', Buffer.from(pem, 'base64').toString());
const transport = createTransport({
  url,
  pool: true,
  maxConnections: Number(connections),
  maxMessages: 1000,
});

async function send(mail: BenchMail): Promise<void> {
  const bytes = await new MailComposer({ ...mail, newline: 'win' }).compile().build();
  const envelope = { from: mail.from.address, to: mail.to.address };
  await transport.sendMail({ raw: await signed(bytes, key), envelope });
}

process.on('message', async () => {
  const total = Number(count);
  // As many at once as keep the pool busy; composing all of them first would measure memory.
  let next = 0;
  const work = async () => {
    while (next < total) await send(mailOf(next++));
  };
  await Promise.all(Array.from({ length: Number(connections) + 5 }, work));
  transport.close();
  process.send?.('done');
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');

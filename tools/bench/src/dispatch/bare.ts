// Bare pooled nodemailer in a process of its own, as the product's worker is: the same mails, composed and signed by
// nodemailer with the same key, to the same sink.
import { createTransport } from 'nodemailer';
import { type BenchMail, mailOf } from './mail.ts';

const [url = '', count = '0', connections = '10', pem = ''] = process.argv.slice(2);
const transport = createTransport({
  url,
  pool: true,
  maxConnections: Number(connections),
  maxMessages: 1000,
  dkim: {
    domainName: 'mail.lakemont.example',
    keySelector: 'bench',
    privateKey: Buffer.from(pem, 'base64').toString(),
  },
});

const send = (mail: BenchMail) => transport.sendMail({ ...mail, envelope: envelopeOf(mail) });

const envelopeOf = ({ from, to }: BenchMail) => ({ from: from.address, to: to.address });

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

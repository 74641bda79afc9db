import { describe, expect, it } from '@jest/globals';
import { classified, mailOf } from '../../test/mail-of.js';

const DANA = 'dana.whitfield@acme.example';

/** A delivery report about some recipients' fields. */
function reportOf(...recipients: readonly string[]): Buffer {
  return mailOf(
    [
      '--b',
      'Content-Type: text/plain',
      '',
      'Delivery has failed.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.college.example',
      '',
      recipients.join('\n\n'),
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: Amelie <amelie@mail.college.example>',
      `To: ${DANA}`,
      'Message-ID: <0198.thanks@mail.college.example>',
      '',
      'Dear Dana',
      '--b--',
    ].join('\n'),
    {
      From: 'Mail Delivery System <MAILER-DAEMON@mx.college.example>',
      To: 'bounces@college.example',
      Subject: 'Undelivered Mail Returned to Sender',
      'In-Reply-To': '',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary="b"',
    },
  );
}

const recipient = (address: string, action: string, status: string, diagnostic = '') =>
  [
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    ...(diagnostic ? [`Diagnostic-Code: ${diagnostic}`] : []),
  ].join('\n');

const CODES: readonly (readonly [status: string, diagnostic: string, hard: boolean])[] = [
  ['5.1.2', 'smtp; 550 5.1.2 Bad destination host', true],
  ['5.2.1', 'smtp; 550 5.2.1 The email account that you tried to reach is disabled', true],
  ['5.2.2', 'smtp; 452 4.2.2 over quota', false],
  ['5.4.1', 'smtp; 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)', true],
  ['5.4.7', 'smtp; 451 4.4.1 timeout; message expired', false],
  ['4.4.7', 'smtp; 550 4.4.7 QUEUE.Expired; message expired', false],
  ['5.7.1', 'smtp; 550 5.7.1 Message rejected due to spam content', false],
  [
    '5.7.26',
    "smtp; 550-5.7.26 Unauthenticated email from college.example is not accepted due to domain's DMARC policy.",
    false,
  ],
  ['5.7.509', 'smtp;550 5.7.509 Access denied, sending domain does not pass DMARC verification', false],
  ['5.0.0', 'smtp; 550 Requested action not taken: mailbox unavailable', true],
  ['5.5.0', 'smtp; 550 5.5.0 Requested action not taken: mailbox unavailable', true],
  ['5.0.0', 'smtp; 552 Mailbox quota exceeded', false],
  ['5.3.0', 'X-Unix; 550 5.3.0 unknown mailer error 67 user unknown', true],
  ['5.6.1', 'smtp; 554 5.6.1 Body type not supported by remote host', false],
  ['5.4.310', 'smtp;550 5.4.310 DNS domain acme.example does not exist', true],
  ['4.2.2', "smtp; 452 4.2.2 The recipient's inbox is out of storage space", false],
  ['4.7.1', 'smtp; 451 4.7.1 Greylisted, please try again later', false],
  ['5.1.1', '', true],
  ['5.1.6', 'smtp; 551 5.1.6 User has moved; please try <new@x.example>', true],
  ['5.1.10', 'smtp; 556 5.1.10 Domain does not accept mail (null MX)', true],
];

/** Bounces without a report, as servers word them. */
const FORMS: readonly (readonly [
  from: string,
  subject: string,
  hard: boolean,
  status: string | undefined,
  text: string,
])[] = [
  [
    'postmaster@acme.example',
    'Delivery Status Notification',
    false,
    undefined,
    'Hello, this is the mail server on mail.acme.example.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.  Immediately below you will find a list of\nthe affected recipients;  also attached is a Delivery Status Notification\n(DSN) report in standard format, as well as the headers of the original\nmessage.\n\n  <dana.whitfield@acme.example>  delivery failed; will not continue trying',
  ],
  [
    'MAILER-DAEMON@yahoo.com',
    'failure delivery',
    true,
    undefined,
    "Message from  yahoo.com.\nUnable to deliver message to the following address(es).\n\n<dana.whitfield@acme.example>:\nThis user doesn't have a yahoo.com account (dana.whitfield@acme.example) [-9]",
  ],
  [
    'mailer-daemon@gmx.example',
    'Mail delivery failed: returning message to sender',
    true,
    '5.1.1',
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\ndana.whitfield@acme.example:\nSMTP error from remote server for RCPT TO command, host: mx.acme.example (192.0.2.7) reason: 550 5.1.1 <dana.whitfield@acme.example>: Recipient address rejected: User unknown\n\n--- The header of the original message is following. ---\n\nReceived: from mx',
  ],
  [
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    true,
    '5.1.1',
    'Delivery to the following recipient failed permanently:\n\n     dana.whitfield@acme.example\n\nTechnical details of permanent failure:\nGoogle tried to deliver your message, but it was rejected by the server for the recipient domain acme.example by mx.acme.example. [192.0.2.7].\n\nThe error that the other server returned was:\n550 5.1.1 <dana.whitfield@acme.example>: Recipient address rejected: User unknown in relay recipient table\n\n----- Original message -----\n\nX-Received: by 10.1.1.1',
  ],
  [
    'Mailer-Daemon@t-online.example',
    'Mail konnte nicht zugestellt werden',
    true,
    '5.1.1',
    'Ihre Nachricht konnte nicht zugestellt werden an:\n\ndana.whitfield@acme.example\n\nGrund: 550 5.1.1 Benutzer unbekannt',
  ],
  [
    'Postmaster <postmaster@orange.example>',
    'Message non distribué',
    false,
    undefined,
    "Votre message n'a pas pu être remis au destinataire suivant :\ndana.whitfield@acme.example\nLa boîte aux lettres du destinataire est pleine.",
  ],
  [
    'MAILER-DAEMON@correo.example',
    'No se puede entregar: Gracias',
    true,
    '5.1.1',
    'No se pudo entregar el mensaje a las siguientes direcciones:\ndana.whitfield@acme.example\n550 5.1.1 El usuario no existe',
  ],
  [
    'Postmaster <postmaster@libero.example>',
    'Mancata consegna',
    false,
    undefined,
    'Il messaggio non è stato consegnato ai seguenti destinatari:\ndana.whitfield@acme.example\nCasella piena (552)',
  ],
  [
    'postmaster@ziggo.example',
    'Onbestelbaar: Bedankt',
    true,
    '5.1.1',
    'Uw bericht kan niet worden bezorgd bij dana.whitfield@acme.example.\n550 5.1.1 Ontvanger onbekend',
  ],
  [
    'postmaster@sapo.example',
    'Não é possível entregar: Obrigado',
    true,
    '5.1.1',
    'A sua mensagem não foi entregue a dana.whitfield@acme.example.\n550 5.1.1 Utilizador não existe',
  ],
  [
    'mailer-daemon@wp.example',
    'Nie można dostarczyć: Dziękuję',
    true,
    '5.1.1',
    'Nie można dostarczyć wiadomości do dana.whitfield@acme.example.\n550 5.1.1 Adres nie istnieje',
  ],
  [
    'postmaster@telia.example',
    'Olevererbart: Tack',
    true,
    '5.1.1',
    'Det gick inte att leverera till dana.whitfield@acme.example\n550 5.1.1 Mottagaren hittades inte',
  ],
  [
    'MAILER-DAEMON@eu-west-1.amazonses.example',
    'Delivery Status Notification (Failure)',
    false,
    undefined,
    'An error occurred while trying to deliver the mail to the following recipients:\ndana.whitfield@acme.example',
  ],
  [
    'Mail Delivery System <MAILER-DAEMON@ironport.example>',
    'Delivery Status Notification (Failure)',
    true,
    '5.1.0',
    "The following message to <dana.whitfield@acme.example> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 550-'5.1.1 <dana.whitfield@acme.example>: Recipient address rejected: User unknown'",
  ],
  [
    'postmaster@mimecast.example',
    '[Postmaster] Email Delivery Failure',
    false,
    '5.7.1',
    'Message could not be delivered.\n\n    To: dana.whitfield@acme.example\n    Reason: 554 5.7.1 This message has been blocked because it contains a forbidden link',
  ],
  [
    'Mailer-Daemon <mailer-daemon@x.example>',
    'Mail System Error - Returned Mail',
    false,
    undefined,
    "Sorry, your mail could not be delivered because the recipient's mailbox is full.\ndana.whitfield@acme.example",
  ],
  [
    'postmaster@acme.example',
    'Undeliverable',
    true,
    '5.1.1',
    'Reporting-MTA: dns; mx.acme.example\n\nFinal-Recipient: rfc822; dana.whitfield@acme.example\nAction: failed\nStatus: 5.1.1',
  ],
];

describe('a bounce', () => {
  it.each(CODES)('with status %s and "%s" is hard: %s', async (status, diagnostic, hard) => {
    expect(await classified(reportOf(recipient(DANA, 'failed', status, diagnostic)))).toMatchObject({
      kind: 'bounce',
      bounce: { hard, status, recipient: DANA },
    });
  });

  it.each(FORMS)(
    'without a report, from %s with subject "%s", is known',
    async (from, subject, hard, status, text) => {
      const mail = await classified(
        mailOf(text, { From: from, Subject: subject, To: 'bounces@college.example', 'In-Reply-To': '' }),
      );
      expect(mail).toMatchObject({ kind: 'bounce', bounce: { hard, recipient: DANA } });
      expect(mail.bounce?.status).toBe(status);
    },
  );

  it('names every recipient in trouble, the hard one first, and the message of ours', async () => {
    const mail = await classified(
      reportOf(
        recipient('late@acme.example', 'delayed', '4.4.1'),
        recipient('here@acme.example', 'delivered', '2.0.0'),
        recipient('full@acme.example', 'failed', '5.2.2'),
        recipient(DANA, 'failed', '5.1.1', 'smtp; 550 no such user'),
      ),
    );
    expect(mail.bounces?.map(({ recipient: address }) => address)).toEqual([
      DANA,
      'full@acme.example',
      'late@acme.example',
    ]);
    expect(mail.bounce).toEqual({
      hard: true,
      status: '5.1.1',
      recipient: DANA,
      diagnostic: '550 no such user',
    });
    expect(mail.about[0]).toBe('0198.thanks@mail.college.example');
  });

  it.each(['delivered', 'relayed', 'expanded'])(
    'is not what a report says with "Action: %s"',
    async (action) => {
      expect((await classified(reportOf(recipient(DANA, action, '2.0.0')))).kind).toBe('automatic');
    },
  );

  it('has the address that we wrote to, not the one that it was passed on to', async () => {
    const fields = `Original-Recipient: rfc822;${DANA}\n${recipient('dw@elsewhere.example', 'failed', '5.1.1')}`;
    expect((await classified(reportOf(fields))).bounce?.recipient).toBe(DANA);
  });

  it('that names nobody has its recipient from the envelope, by VERP', async () => {
    const mail = await classified(reportOf('Action: failed\nStatus: 5.1.1'), {
      envelopeTo: 'bounces+sam=acme.example@college.example',
    });
    expect(mail.bounce).toMatchObject({ hard: true, recipient: 'sam@acme.example' });
  });

  it.each([
    ['Re: Undeliverable: Thank you', 'Hi, your mail to Sam was undeliverable. Could you resend it?'],
    [
      'Your address',
      'Hi, I got a "550 5.1.1 user unknown" for the address that you gave. Could you check it?',
    ],
  ])('is not what a person writes about one under "%s"', async (subject, text) => {
    expect((await classified(mailOf(text, { Subject: subject }))).kind).toBe('reply');
  });
});

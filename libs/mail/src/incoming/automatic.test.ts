import { describe, expect, it } from '@jest/globals';
import { classified, mailOf } from '../../test/mail-of.js';

/** Automatic replies that no header gives away, with the subject and the date of return. */
const IN_ADVANCE: readonly (readonly [text: string, subject: string, on: string | undefined])[] = [
  [
    "Hello,\n\nI'm out of the office this week and will have limited access to email. For immediate assistance please call the main desk.\n\nBest\nDana",
    'Re: Thank you',
    undefined,
  ],
  [
    'I am on maternity leave until March 2027. Please direct your enquiries to Sam Lee.',
    'Out of office',
    undefined,
  ],
  [
    'Your message has been received. Someone from our team will be in touch within 3 working days. This is an automated response.',
    'Thank you for Thursday',
    undefined,
  ],
  [
    'Ich bin zur Zeit nicht im Büro. Ihre E-Mail wird nicht gelesen oder weitergeleitet.',
    'Re: Danke',
    undefined,
  ],
  [
    'Liebe Kolleginnen und Kollegen, ich bin auf Dienstreise und nur eingeschränkt erreichbar. In dringenden Fällen wenden Sie sich an das Sekretariat.',
    'AW: Danke',
    undefined,
  ],
  [
    'Bonjour,\nJe suis en déplacement avec un accès limité à mes mails. En mon absence, vous pouvez contacter Paul.',
    'Re: Merci',
    undefined,
  ],
  [
    'Gracias por su mensaje. Actualmente me encuentro fuera de la oficina. En caso de urgencia, póngase en contacto con Ana.',
    'Re: Gracias',
    undefined,
  ],
  [
    'Grazie per la sua email. Attualmente sono in ferie e risponderò al mio rientro. Per urgenze contattare Luca.',
    'Re: Grazie',
    undefined,
  ],
  [
    'Bedankt voor uw bericht. Ik ben momenteel niet op kantoor. Voor spoedeisende zaken kunt u bellen met de receptie.',
    'Re: Bedankt',
    undefined,
  ],
  [
    'Obrigado pela sua mensagem. Neste momento estou fora do escritório. Para assuntos urgentes contacte a Ana.',
    'Re: Obrigado',
    undefined,
  ],
  [
    'Dziękuję za wiadomość. Przebywam obecnie na urlopie, odpowiem po powrocie. W sprawach pilnych proszę o kontakt z sekretariatem.',
    'Odp: Dziękuję',
    undefined,
  ],
  [
    'Tack för ditt mejl! Jag är på semester och läser inte min e-post. Vid brådskande ärenden kontakta växeln.',
    'SV: Tack',
    undefined,
  ],
  [
    'Thank you for contacting Acme. This mailbox is not monitored. Please visit our website.',
    'Re: Thank you',
    undefined,
  ],
  [
    'Dana Whitfield no longer works at Acme. Please contact hr@acme.example for any queries.',
    'Re: Thank you',
    undefined,
  ],
  ['I am out of the office until 5 October.', 'Re: Thank you for Thursday', '2026-10-05'],
  [
    "Hi, I'm OOO and back on Monday, Oct 5th. Ping Sam if it's urgent.",
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    "Hello! Thanks for reaching out. I'm currently on PTO and will be returning on October 5, 2026. I'll get back to you as soon as I can after that.",
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'I am away on a business trip with limited access to e-mail. I will be back in the office on Monday 5th October.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    "Dear sender,\nI'm away from the office attending a conference until Wednesday 7 October. I will respond when I return.",
    'Re: Thank you for Thursday',
    '2026-10-07',
  ],
  [
    'Thank you for your message. I will be out of the office from September 28, 2026 until October 2, 2026, returning on October 5, 2026. During this time I will not be checking email.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  ['Ich bin bis 5. Oktober im Urlaub.', 'Re: Thank you for Thursday', '2026-10-05'],
  [
    'Guten Tag,\nich bin bis zum 02.10. nicht erreichbar. Ab 05.10. bin ich gerne wieder für Sie da. Ihre Nachricht wird nicht weitergeleitet.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Hallo,\nvielen Dank für deine Mail. Aktuell bin ich in Elternzeit und ab dem 1. Dezember 2026 wieder zurück. Bei Fragen wende dich bitte an Max.',
    'Re: Thank you for Thursday',
    '2026-12-01',
  ],
  [
    "Bonjour, je suis en vacances jusqu'au 5 octobre. Merci de contacter Paul en cas d'urgence.",
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Bonjour,\nActuellement en congé maternité, je serai de retour le 4 janvier 2027. Vous pouvez contacter Claire.',
    'Re: Thank you for Thursday',
    '2027-01-04',
  ],
  [
    'Hola, estoy de vacaciones hasta el 5 de octubre. Responderé a mi vuelta.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Buongiorno, sono in ferie e rientro il 5 ottobre. Per urgenze scrivere a Luca.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Ik ben op vakantie en maandag 5 oktober weer aanwezig. Voor dringende vragen mail Jan.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Olá, estou de férias até 5 de outubro. Responderei assim que possível.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Dzień dobry, jestem na urlopie i wracam 5 października. W pilnych sprawach proszę dzwonić.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Hej, jag är på semester och är åter den 5 oktober. Vid brådskande ärenden ring växeln.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    'Our offices are closed for the public holiday and reopen on Monday, 5 October. Your message will be answered then.',
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    "I'm on sabbatical until 1st Feb 2027; messages will not be read.",
    'Re: Thank you for Thursday',
    '2027-02-01',
  ],
  [
    "Thanks for your mail! I'm offline this week. Urgent? Call Sam at +1 555 0100. I'll be back Monday.",
    'Re: Thank you for Thursday',
    '2026-10-05',
  ],
  [
    '##- Please type your reply above this line -##\n\nYour request (48213) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.',
    '[Request received] Thank you',
    undefined,
  ],
  [
    'Hello Amelie,\n\nThank you for contacting Acme Careers. Your ticket number is #48213. We aim to answer within 24 hours.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Hi there,\n\nthis inbox is unattended. For job enquiries go to https://acme.example/jobs',
    'Re: Thank you',
    undefined,
  ],
  [
    'Dear Sir or Madam,\n\nI have left Acme. Please direct all enquiries to Sam Lee (sam.lee@acme.example). This message will not be forwarded.\n\nDana',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Sehr geehrte Damen und Herren,\n\nich bin nicht mehr bei Acme tätig. Bitte wenden Sie sich an meinen Nachfolger Herrn Krause.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Merci pour votre message, nous en avons bien pris connaissance et vous répondrons dans les meilleurs délais. Ceci est un message automatique.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Hola, gracias por contactar con Acme. Hemos recibido su mensaje y le responderemos a la mayor brevedad posible.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Grazie per averci contattato. Abbiamo ricevuto la tua email e ti risponderemo il prima possibile.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Dziękujemy za kontakt. Otrzymaliśmy Państwa wiadomość i odpowiemy najszybciej jak to możliwe.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Wij hebben uw bericht goed ontvangen en beantwoorden het zo spoedig mogelijk.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  ['Recebemos a sua mensagem e responderemos assim que possível.', 'Re: Thank you for Thursday', undefined],
  [
    'Tack för ditt mejl. Vi har mottagit ditt meddelande och svarar så snart som möjligt.',
    'Re: Thank you for Thursday',
    undefined,
  ],
  [
    'Ihre Nachricht ist bei uns eingegangen. Wir melden uns schnellstmöglich bei Ihnen. Diese E-Mail wurde automatisch erstellt.',
    'Re: Thank you for Thursday',
    undefined,
  ],
];

const SUBJECTS: readonly string[] = [
  '=?iso-8859-1?Q?Abwesenheitsnotiz=3A_Danke_f=FCr?=',
  '[Auto-Reply] Thank you',
  'Out of Office AutoReply: Thank you',
  'Auto: Thank you',
  'Automatic reply from Dana',
  'AutoReply: Thank you',
  'Abwesend: Danke',
  'Fuera de la oficina: Gracias',
  'Afwezig: Bedankt',
  'Poza biurem: Dzięki',
  'Frånvaro: Tack',
];

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Auto-Submitted', 'auto-generated'],
  ['Auto-Submitted', 'auto-replied; owner-email="dana@acme.example"'],
  ['Auto-Submitted', 'auto-notified'],
  ['X-Autoreply', 'yes'],
  ['X-Autorespond', 'Thank you'],
  ['X-Autoresponder', '1'],
  ['Precedence', 'auto_reply'],
  ['Precedence', 'bulk'],
  ['Precedence', 'junk'],
  ['Precedence', 'list'],
  ['List-Id', '<news.acme.example>'],
  ['Return-Path', '<>'],
  ['X-Mailer', 'vacation 1.2'],
  ['From', 'Acme <no-reply@acme.example>'],
];

describe('automatic mail', () => {
  it.each(HEADERS)('is known by %s: %s, which its reason names', async (name, value) => {
    const mail = await classified(mailOf('Thank you.', { [name]: value, 'In-Reply-To': '' }));
    expect(mail.kind).toBe('automatic');
    expect(mail.why.toLowerCase()).toContain(
      name === 'Return-Path'
        ? 'return path'
        : name === 'From'
          ? 'no-reply'
          : name === 'X-Mailer'
            ? 'mail program'
            : name.toLowerCase(),
    );
  });

  it.each(SUBJECTS)('is known by its subject "%s"', async (subject) => {
    expect((await classified(mailOf('Back soon.', { Subject: subject }))).kind).toBe('automatic');
  });

  it.each(IN_ADVANCE)('is known by its words: "%s"', async (text, subject, on) => {
    const mail = await classified(mailOf(text, { Subject: subject }));
    expect(mail.kind).toBe('automatic');
    if (on) expect(mail.returnsOn).toBe(on);
  });

  it.each([
    ['Auto-Submitted', 'no'],
    ['X-Auto-Response-Suppress', 'DR, RN, NRN, OOF, AutoReply'],
    ['X-Autoreply', 'no'],
  ])('is not what %s: %s says alone', async (name, value) => {
    expect((await classified(mailOf('Could you come on Tuesday?', { [name]: value }))).kind).toBe('reply');
  });

  it('is what comes back of our own, by our header or the domain of our Message-IDs', async () => {
    const marked = await classified(mailOf('Hello', { 'X-Afterword-Message': '1' }));
    expect(marked).toMatchObject({ kind: 'automatic', why: expect.stringContaining('loop') });
    const raw = mailOf('Hello', { 'Message-ID': '<0198@mail.college.example>' });
    expect(await classified(raw, { ownMessageIdDomains: ['mail.college.example'] })).toMatchObject({
      kind: 'automatic',
      why: expect.stringContaining('loop'),
    });
  });
});

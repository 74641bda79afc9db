import { describe, expect, it } from '@jest/globals';
import { classified, mailOf } from '../../test/mail-of.js';

const ASKED: readonly string[] = [
  'Take me off your mailing list please.',
  'Hi, please unsubscribe me. Thanks, Dana',
  "I don't want to receive these emails anymore.",
  'I no longer wish to be contacted by you or your students.',
  'Please do not email me again. We do not give feedback.',
  'REMOVE',
  'Stop.',
  'Kindly remove dana.whitfield@acme.example from your database.',
  'Please cease all communication with me.',
  'This is the third email this month. I consider this spam. Do not write to me again!',
  'How do I opt out of these messages?',
  "I'd prefer not to receive any further emails from your career center.",
  'We do not wish to receive messages of this kind. Please delete our contact details.',
  'Bitte nehmen Sie mich aus Ihrem Verteiler.',
  'Ich möchte keine weiteren E-Mails von Ihnen erhalten.',
  'Kontaktieren Sie mich bitte nicht mehr!',
  'Abmelden',
  'Bitte tragen Sie mich aus.',
  'Unterlassen Sie bitte künftig jegliche Kontaktaufnahme.',
  'Veuillez me désinscrire de votre liste de diffusion.',
  'Je ne souhaite plus recevoir vos messages.',
  "Merci de cesser de m'écrire.",
  'Ne me contactez plus.',
  'No deseo recibir más correos suyos.',
  'Por favor elimínenme de su lista.',
  'Dejen de escribirme.',
  'Per favore non scrivetemi più.',
  'Vi prego di rimuovermi dalla vostra mailing list.',
  'Gelieve mij niet meer te contacteren.',
  'Schrijf mij uit voor deze mails.',
  'Neem geen contact meer met mij op.',
  'Por favor, não me contacte mais.',
  'Retirem-me da vossa lista.',
  'Nie życzę sobie otrzymywania takich wiadomości.',
  'Proszę o wypisanie mnie z listy mailingowej.',
  'Proszę więcej do mnie nie pisać.',
  'Sluta mejla mig.',
  'Kontakta mig inte igen.',
  'Jag vill inte längre ta emot dessa mejl.',
  'Who are you? Remove me from this list immediately.',
  'As I asked before, please remove me from your list.',
  'Do NOT contact me again!!!',
  'I never signed up for this. Unsubscribe.',
  'Please take my name off your list. Dana',
  "We'd appreciate it if you would not contact us again.",
  'I must ask you not to contact me or my colleagues any further.',
  "Not interested, please don't write again.",
  'Please stop sending these.',
  'no more emails please',
  'Please delete my data under GDPR and do not contact me further.',
  'Dear Amelie, thank you for coming in. We have chosen another candidate. Please do not contact me or my team again.',
  'Bitte keine weiteren E-Mails mehr.',
  'Ich wünsche keinen weiteren Kontakt.',
  'Bitte löschen Sie meine Daten und sehen Sie von weiteren Nachrichten ab.',
  'Hören Sie auf, mir zu schreiben!',
  'Merci de supprimer mon adresse de vos fichiers.',
  "Stop, ne m'envoyez plus de messages.",
  'Je vous prie de ne plus me solliciter.',
  'Solicito la baja de su lista.',
  'No me escriban más por favor.',
  'Vi chiedo di non contattarmi più.',
  'Basta email, cancellatemi.',
  'Verwijder mijn e-mailadres uit jullie bestand alstublieft.',
  'Ik wens niet meer benaderd te worden.',
  'Por favor não me enviem mais emails.',
  'Peço que removam o meu endereço da vossa lista.',
  'Proszę nie wysyłać mi więcej wiadomości.',
  'Usuńcie mój adres z bazy.',
  'Snälla sluta skicka mejl till mig.',
  'Vänligen ta bort min e-postadress från ert register.',
  'Hi Amelie,\n\nI appreciate your enthusiasm but I am not the right person and I would ask you not to contact me again.\n\nDana',
  'Please remove this email address from your system.',
  'I am not interested, please take me off.',
  'Unsubscribe\n\nDana Whitfield\nHead of People, Acme\n+1 555 0100',
  'PLEASE STOP SENDING ME EMAILS',
  'Stop contacting our staff.',
  'I want to opt out of further communication.',
  'I do not consent to being contacted. Delete my information.',
  'Can you please stop mailing me?',
  'Please do not send me any more messages.',
  'You do not have my permission to email me. Do not do so again.',
  'Bitte entfernen Sie meine E-Mail-Adresse aus Ihrer Liste.',
  'Ich möchte nicht mehr angeschrieben werden.',
  'Bitte sehen Sie künftig von Mails an mich ab.',
  'Merci de ne plus me recontacter.',
  'Désinscription svp',
  'Retirez-moi de votre liste.',
  'Quítenme de su lista de correo.',
  'No quiero que me contacten más.',
  'Per favore cancellate il mio indirizzo dalla vostra lista.',
  'Non contattatemi più.',
  'Stuur mij geen e-mails meer.',
  'Haal mij van de lijst.',
  'Pare de me enviar emails.',
  'Não desejo ser contactado novamente.',
  'Proszę mnie wypisać z tej listy.',
  'Nie kontaktujcie się ze mną więcej.',
  'Skicka inga fler mejl till mig.',
  'Jag vill bli borttagen från er lista.',
];

describe('a wish to be left alone', () => {
  it.each(ASKED)('is "%s"', async (text) => {
    expect(await classified(mailOf(text))).toMatchObject({ kind: 'opt_out', text });
  });

  it.each(['unsubscribe', 'Unsubscribe please', 'Abmelden', 'Désabonnement', 'STOP'])(
    'is the bare subject "%s"',
    async (subject) => {
      expect((await classified(mailOf('', { Subject: subject }))).kind).toBe('opt_out');
    },
  );

  it('is what a mail program sends for a button, though a program wrote it', async () => {
    const mail = mailOf('This message was automatically generated by Gmail.', {
      Subject: 'unsubscribe',
      'Auto-Submitted': 'auto-generated',
    });
    expect((await classified(mail)).kind).toBe('opt_out');
  });

  it('is not in what is quoted, nor in a signature', async () => {
    const text =
      'Tuesday works.\n\nDana\n-- \nTo unsubscribe me from this, write.\n\nOn 28 Sep 2026 at 10:11, A <a@b.example> wrote:\n> Please remove me from your list';
    expect(await classified(mailOf(text))).toMatchObject({ kind: 'reply', text: 'Tuesday works.\n\nDana' });
  });
});

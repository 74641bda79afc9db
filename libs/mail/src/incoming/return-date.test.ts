import { describe, expect, it } from '@jest/globals';
import { classified, mailOf } from '../../test/mail-of.js';

/** Sent on Monday, 28 September 2026. */
const RETURNS: readonly (readonly [text: string, on: string])[] = [
  ['I will be out of the office starting 09/28/2026 and will not return until 10/05/2026.', '2026-10-05'],
  ['I will be out of the office from Monday, September 28th through Friday, October 2nd.', '2026-10-03'],
  ['I am currently on vacation. I will be back in the office on the 5th of October.', '2026-10-05'],
  ["Thanks for your message! I'm away until Oct 5.", '2026-10-05'],
  [
    'I am travelling for business and back at my desk on Mon 5 Oct 2026. Contact +49 30 123456 in urgent cases.',
    '2026-10-05',
  ],
  ['Out of office: 28 Sep - 2 Oct. Back on 5 Oct.', '2026-10-05'],
  ['I am on leave, returning Monday.', '2026-10-05'],
  ['I will return to work on 2026-10-05.', '2026-10-05'],
  ['On October 5 I will be back and answer your mail.', '2026-10-05'],
  ['I am out of office. Return date: 5 October 2026', '2026-10-05'],
  ['I am out today and will be back tomorrow.', '2026-09-29'],
  ['I am on vacation October 1-9, 2026.', '2026-10-10'],
  ['I am away from 28/09/2026 to 09/10/2026 inclusive. Kind regards', '2026-10-10'],
  ['Ich bin bis 05.10.2026 abwesend.', '2026-10-05'],
  ['Ich bin ab dem 5. Oktober wieder für Sie da.', '2026-10-05'],
  ['Ich befinde mich vom 28.9. bis 9.10. im Urlaub. Ab dem 12.10. bin ich wieder erreichbar.', '2026-10-12'],
  ['Ich bin bis einschließlich Freitag, 9. Oktober 2026 nicht im Büro.', '2026-10-10'],
  ['Danke für Ihre Nachricht. Am Montag, den 5. Oktober bin ich wieder im Büro.', '2026-10-05'],
  ['Ich bin im Urlaub und kehre am 5.10. zurueck.', '2026-10-05'],
  ['Unser Büro ist bis zum 05.10.26 geschlossen.', '2026-10-05'],
  ['Je suis en congés du 28/09/2026 au 04/10/2026 inclus, de retour le 05/10/2026.', '2026-10-05'],
  ["Absent du bureau jusqu'au lundi 5 octobre 2026.", '2026-10-05'],
  ['Je serai à nouveau joignable à partir du 5 octobre.', '2026-10-05'],
  ['Je reviendrai le 5/10.', '2026-10-05'],
  ['Estaré fuera de la oficina hasta el lunes 5 de octubre de 2026.', '2026-10-05'],
  ['Estoy ausente del 28 de septiembre al 4 de octubre. Estaré de vuelta el 5 de octubre.', '2026-10-05'],
  ['Me reincorporaré el próximo 05/10/2026.', '2026-10-05'],
  ['Sarò in ferie dal 28 settembre al 4 ottobre 2026.', '2026-10-05'],
  ['Torno in ufficio lunedì 5 ottobre.', '2026-10-05'],
  ['Sono assente fino al 05/10/2026. In caso di urgenza contattare il collega.', '2026-10-05'],
  ['Ik ben op vakantie van 28 september tot en met 4 oktober.', '2026-10-05'],
  ['Vanaf maandag 5 oktober ben ik weer bereikbaar. Tot die tijd ben ik afwezig.', '2026-10-05'],
  ['Ik ben afwezig t/m 04-10-2026.', '2026-10-05'],
  ['Op 5 oktober ben ik terug van vakantie.', '2026-10-05'],
  ['Estou ausente do escritório até 5 de outubro de 2026.', '2026-10-05'],
  ['Encontro-me de férias de 28 de setembro a 4 de outubro, regressando a 5 de outubro.', '2026-10-05'],
  ['Estarei de volta na segunda-feira, 5 de outubro.', '2026-10-05'],
  ['Jestem nieobecna w dniach 28.09–04.10.2026. Wracam 05.10.2026.', '2026-10-05'],
  ['W dniach od 28 września do 4 października przebywam na urlopie.', '2026-10-05'],
  ['Będę ponownie dostępny od 5 października.', '2026-10-05'],
  ['Jestem poza biurem do 5.10.2026 r.', '2026-10-05'],
  ['Jag är på semester till och med den 4 oktober.', '2026-10-05'],
  ['Jag är åter på plats måndagen den 5 oktober 2026.', '2026-10-05'],
  ['Jag är ledig t.o.m. 4/10. Åter 5/10.', '2026-10-05'],
  ['Hej! Jag är tillbaka 2026-10-05.', '2026-10-05'],
  ['I am out of the office until end of day 4 October.', '2026-10-05'],
  ["I'm out Monday to Wednesday, back Thursday.", '2026-10-01'],
  ['Out of office.\nBack in the office: 05 Oct 2026', '2026-10-05'],
  ['Ich bin vom 28.09. - 02.10.2026 im Urlaub.', '2026-10-03'],
  ['Ich bin zwischen dem 28.9. und dem 2.10. nicht erreichbar.', '2026-10-03'],
  ['Ich bin im Urlaub und ab Montag wieder erreichbar.', '2026-10-05'],
  ['Ich bin ab Montag, 5. Oktober, wieder im Haus.', '2026-10-05'],
  ['I am away until Mon 5 Oct, 9:00.', '2026-10-05'],
  ['Away. Return: 5-Oct-2026', '2026-10-05'],
  ['I am on vacation and return on 05-Oct-26.', '2026-10-05'],
  ['I am on vacation and return on 2026/10/05.', '2026-10-05'],
  ['On leave, back Oct. 5.', '2026-10-05'],
  ['I am out of office from 2pm on 1 October until 5 October at 9am.', '2026-10-05'],
  [
    'I will be out of the office Monday 28 September and Tuesday 29 September, returning Wednesday 30 September.',
    '2026-09-30',
  ],
  ['I am away today, Monday 28 September, and will be back on Wednesday.', '2026-09-30'],
  ["Je suis en congé jusqu'au 05/10 inclus.", '2026-10-06'],
  ['Absente du 28/09 au 02/10 (inclus).', '2026-10-03'],
  ['En vacances. Retour prévu le 5 octobre.', '2026-10-05'],
  ['Je suis absent et de retour à partir du lundi 5/10/26.', '2026-10-05'],
  ['Estoy de vacaciones del 28/09 al 4/10, ambos inclusive.', '2026-10-05'],
  ['Sono in ferie dal 28/09 al 02/10 compresi.', '2026-10-03'],
  ['Sarò di nuovo in ufficio da lunedì 5 ottobre.', '2026-10-05'],
  ['Ik ben afwezig tot maandag 5 oktober.', '2026-10-05'],
  ['Ik ben met vakantie en terug op ma. 5 okt.', '2026-10-05'],
  ['Estou de férias até 04/10 inclusive.', '2026-10-05'],
  ['Jestem na urlopie do 04.10.2026 (włącznie).', '2026-10-05'],
  ['Jestem na urlopie. Od 5.10. będę dostępna.', '2026-10-05'],
  ['Jag är på semester t o m 4 oktober.', '2026-10-05'],
  ['Jag är ledig, tillbaka på måndag.', '2026-10-05'],
  [
    'I am out of the office. In my absence contact Sam (sam@acme.example) until 2 October. I return on 5 October.',
    '2026-10-05',
  ],
  [
    'I am currently on annual leave returning to the office on Monday the 5th of October 2026 at 8.30am.',
    '2026-10-05',
  ],
  [
    'I will be out of the office starting Monday, September 28 and returning Monday, October 5.',
    '2026-10-05',
  ],
  ['I will be out of office 9/28 - 10/2 and will return 10/5.', '2026-10-05'],
  ['I will have limited access to email from Sep 28 to Oct 2 while I am traveling.', '2026-10-03'],
  ["I'm on vacation through October 4th.", '2026-10-05'],
  ['I am on vacation till 04.10.2026 included.', '2026-10-05'],
  ['Out of office 28/09–02/10.', '2026-10-03'],
  ['Ich bin am Montag, den 28.09. nicht im Büro, ab Dienstag wieder.', '2026-09-29'],
  ['Ich bin diese Woche nicht im Büro. Am kommenden Montag (5.10.) bin ich zurück.', '2026-10-05'],
  ['Ich befinde mich bis inkl. 04.10.2026 in Urlaub.', '2026-10-05'],
  ['Ich bin bis 4. Oktober 2026 (einschließlich) abwesend.', '2026-10-05'],
  ['Unsere Praxis hat vom 28. September bis 4. Oktober geschlossen.', '2026-10-05'],
  [
    'Ich bin von Montag, 28.09.2026 bis Freitag, 02.10.2026 nicht im Büro und bin am 05.10.2026 wieder für Sie erreichbar.',
    '2026-10-05',
  ],
  ['Nous serons fermés du 28 septembre au 2 octobre. Réouverture le 5 octobre.', '2026-10-05'],
  ['Je suis absente pour le moment. Je reprendrai le travail le 5 octobre prochain.', '2026-10-05'],
  ['Me encuentro fuera de la oficina y regresaré el próximo lunes 5 de octubre.', '2026-10-05'],
  ['Sono assente e tornerò operativo lunedì 5 ottobre 2026.', '2026-10-05'],
  ['Ufficio chiuso. Riapriremo il 5 ottobre.', '2026-10-05'],
  ['Ik ben op vakantie tot 5 oktober. Daarna lees ik uw bericht.', '2026-10-05'],
  ['Nie ma mnie w biurze do 5 października.', '2026-10-05'],
  ['Do 4 października przebywam na urlopie, wracam do pracy 5 października 2026 r.', '2026-10-05'],
  ['Jag är föräldraledig till den 5 oktober.', '2026-10-05'],
  ['Jag återkommer måndagen den 5/10.', '2026-10-05'],
  ['Please note I left on 25 September and will be back on 5 October.', '2026-10-05'],
  [
    'I am out of the office. I will be back on October 5 but with limited access until October 9.',
    '2026-10-05',
  ],
  [
    'I am away. Contact Sam by 2 October, otherwise I am back the week after, on Monday 5 October.',
    '2026-10-05',
  ],
  [
    'I am on leave. Your message of 28 September 2026 will be read on my return on 5 October 2026.',
    '2026-10-05',
  ],
  ['Back on Monday 5/10.', '2026-10-05'],
  ['I will return on 28 September.', '2026-09-28'],
];

const SAYS_NONE: readonly string[] = [
  'I am on parental leave and will return in January 2027.',
  'I was out of the office until 15 September 2026.',
  'Your request 48213 of 28 September 2026 was received. We will get back to you by 5 October 2026.',
  'We have received your application. The closing date is 5 October 2026.',
  'I am on leave until the end of September.',
  'I am out of the office until further notice.',
  "I don't work on Fridays.",
  'I return on 30 February.',
];

const BY_ITS_HEADER: readonly (readonly [text: string, headers: Record<string, string>, on: string])[] = [
  ['I will be back on 3 January.', { Date: 'Tue, 29 Dec 2026 09:00:00 +0100' }, '2027-01-03'],
  ['I am out of the office until 7 Jan.', { Date: 'Mon, 21 Dec 2026 09:00:00 +0100' }, '2027-01-07'],
  [
    'I am out of the office and returning 04/05/2027.',
    { Date: 'Mon, 1 Mar 2027 09:00:00 +0000', 'Accept-Language': 'en-US', 'Content-Language': 'en-US' },
    '2027-04-05',
  ],
  [
    'I am out of the office and returning 04/05/2027.',
    { Date: 'Mon, 1 Mar 2027 09:00:00 +0100' },
    '2027-05-04',
  ],
  ['I am out and will be back Monday 05/04/2027.', { Date: 'Mon, 1 Mar 2027 09:00:00 +0000' }, '2027-04-05'],
  ['I will be back on 6/10/2026.', { Date: 'Mon, 28 Sep 2026 09:00:00 +0100' }, '2026-10-06'],
  [
    'I will be back on 5/6/2027 from maternity leave.',
    { Date: 'Mon, 1 Mar 2027 09:00:00 -0800' },
    '2027-05-06',
  ],
  ['Ich bin bis 7.1. im Urlaub.', { Date: 'Tue, 22 Dec 2026 09:00:00 +0100' }, '2027-01-07'],
  [
    'Ich bin vom 23.12. bis 6.1. im Urlaub und ab 7.1. wieder da.',
    { Date: 'Tue, 22 Dec 2026 09:00:00 +0100' },
    '2027-01-07',
  ],
  ['I am back tomorrow.', { Date: 'Thu, 31 Dec 2026 23:50:00 +0100' }, '2027-01-01'],
  ['I return on 29 February 2028.', { Date: 'Mon, 28 Feb 2028 09:00:00 +0100' }, '2028-02-29'],
];

describe('the date of return in an automatic reply', () => {
  it.each(RETURNS)('of "%s" is %s', async (text, on) => {
    expect(await classified(mailOf(text, { 'Auto-Submitted': 'auto-replied' }))).toMatchObject({
      kind: 'automatic',
      returnsOn: on,
    });
  });

  it.each(SAYS_NONE)('is not read from "%s"', async (text) => {
    const mail = await classified(mailOf(text, { 'Auto-Submitted': 'auto-replied' }));
    expect(mail.kind).toBe('automatic');
    expect(mail.returnsOn).toBeUndefined();
  });

  it.each(BY_ITS_HEADER)('of "%s" with %j is %s', async (text, headers, on) => {
    expect(await classified(mailOf(text, { 'Auto-Submitted': 'auto-replied', ...headers }))).toMatchObject({
      returnsOn: on,
    });
  });

  it('is left open where nothing tells day from month, and says so', async () => {
    const mail = await classified(
      mailOf('I am away until 04/05/2027.', {
        'Auto-Submitted': 'auto-replied',
        Date: 'Mon, 1 Mar 2027 10:00:00 +0000',
      }),
    );
    expect(mail.returnsOn).toBeUndefined();
    expect(mail.why).toContain('could be 2027-05-04 or 2027-04-05');
  });

  it('that had passed when the mail was written is none', async () => {
    const mail = await classified(
      mailOf('I am away until 15 September 2026.', { 'Auto-Submitted': 'auto-replied' }),
    );
    expect(mail.returnsOn).toBeUndefined();
    expect(mail.why).toContain('was past');
  });

  it('needs no year where the mail has a date, and is none without either', async () => {
    const text = 'I am away until 5 October.';
    const mail = await classified(mailOf(text, { 'Auto-Submitted': 'auto-replied', Date: '' }));
    expect(mail.returnsOn).toBeUndefined();
  });
});

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
];

const SAYS_NONE: readonly string[] = [
  'I am on parental leave and will return in January 2027.',
  'I was out of the office until 15 September 2026.',
  'Your request 48213 of 28 September 2026 was received. We will get back to you by 5 October 2026.',
  'We have received your application. The closing date is 5 October 2026.',
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

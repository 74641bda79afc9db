import { describe, expect, it } from '@jest/globals';
import { classified, mailOf } from '../../test/mail-of.js';
import { htmlToText } from './html-text.js';
import { trimReply } from './trim.js';

/** What mail programs send, and what of it the sender wrote. */
const REPLIES: readonly (readonly [own: string, whole: string])[] = [
  [
    'Klingt gut.',
    'Klingt gut.\n\nGesendet von Outlook für iOS<https://aka.ms/o0ukef>\n________________________________\nVon: Amelie <a@b.example>\nGesendet: Montag, 28. September 2026 10:11:01\nAn: Dana <d@acme.example>\nBetreff: Danke\n\nLiebe Dana',
  ],
  [
    'Perfetto.',
    'Perfetto.\n\nInviato da iPhone\n\n> Il giorno 28 set 2026, alle ore 10:11, Amelie <a@b.example> ha scritto:\n> \n> Ciao',
  ],
  ['Prima!', 'Prima!\n\nOp ma 28 sep 2026 om 10:11 schreef Amelie Ortega <a@b.example>:\n\n> Beste'],
  [
    'Combinado.',
    'Combinado.\n\nEm seg., 28 de set. de 2026 às 10:11, Amelie <a@b.example>\nescreveu:\n\n> Olá',
  ],
  ['Gärna.', 'Gärna.\n\nDen mån 28 sep. 2026 kl 10:11 skrev Amelie <a@b.example>:\n\n> Hej'],
  ['Świetnie.', 'Świetnie.\n\nW dniu 28.09.2026 o 10:11, Amelie pisze:\n> Dzień dobry'],
  ['Rendben.', 'Rendben.\n\nAmelie <a@b.example> ezt írta (időpont: 2026. szept. 28., H, 10:11):\n\n> Szia'],
  [
    'Ja, gerne.',
    'Ja, gerne.\n\nAm Mo., 28. Sept. 2026 um 10:11 Uhr schrieb Amelie Ortega <\na@b.example>:\n\n> Hallo',
  ],
  ['Ok!', 'Ok!\n\n-------- Original-Nachricht --------\nBetreff: Danke\nVon: Amelie\n\nHallo'],
  ['Ok!', 'Ok!\n\n*From:* Amelie <a@b.example>\n*Sent:* Monday\n*To:* Dana\n*Subject:* Thanks\n\nDear'],
  [
    'De acuerdo.',
    'De acuerdo.\n\nDe: Amelie <a@b.example>\nEnviado el: lunes, 28 de septiembre de 2026 10:11\nPara: Dana\nAsunto: Gracias\n\nHola',
  ],
  [
    "D'accord.",
    "D'accord.\n\nDe : Amelie <a@b.example>\nEnvoyé : lundi 28 septembre 2026 10:11\nÀ : Dana\nObjet : Merci\n\nBonjour",
  ],
  [
    'Va bene.',
    'Va bene.\n\nDa: Amelie <a@b.example>\nInviato: lunedì 28 settembre 2026 10:11\nA: Dana\nOggetto: Grazie\n\nCiao',
  ],
  [
    'Here is what I think:\nFrom: the start it was good.\nNothing else.',
    'Here is what I think:\nFrom: the start it was good.\nNothing else.',
  ],
  ['Dana wrote:\nthis is not a quote marker', 'Dana wrote:\nthis is not a quote marker'],
  ['Yes\nNo, at eleven', '> Can you come?\nYes\n> At ten?\nNo, at eleven'],
];

describe('the trimmed text', () => {
  it.each(REPLIES)('is "%s"', async (own, whole) => {
    expect(await classified(mailOf(whole))).toMatchObject({ kind: 'reply', text: own });
  });

  it('keeps what the sender indented in HTML, and leaves out what mail programs quote', () => {
    const html =
      '<p>Two points:</p><blockquote style="margin:0 0 0 40px;border:none">the portfolio</blockquote><blockquote type="cite">old text</blockquote>';
    expect(trimReply(htmlToText(html)).own).toBe('Two points:\n\nthe portfolio');
  });

  it("is the whole where nothing of one's own is left, so that nothing is lost", async () => {
    const text = '---------- Forwarded message ----------\nFrom: Sam <sam@acme.example>\n\nThe offer stands.';
    const mail = await classified(mailOf(text, { Subject: 'Fwd: offer' }));
    expect(mail).toMatchObject({ kind: 'reply', text });
  });

  it('has no scripts, styles or hidden text of an HTML mail', () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><div style="display:none">preview</div><p>Yes &amp; no</p><img src=x onerror=alert(1)>';
    expect(htmlToText(html).trim()).toBe('Yes & no');
  });

  it('has no control characters, which a database may refuse', async () => {
    expect((await classified(mailOf('Yes\0, on\u0007 Tuesday'))).text).toBe('Yes, on Tuesday');
  });
});

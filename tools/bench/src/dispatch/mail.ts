/** A mail as the bare sender writes it, with the same headers and text as the product's. */
export interface BenchMail {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly replyTo: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly messageId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
}

export const SUBJECT = 'Our talk about dosing pumps';

/** A thank-you of ordinary length. */
export const TEXT = `Dear Dana,

thank you for the time that you took on Tuesday. What you told about the pumps in the new line stayed with me, and I read
up on the valves that you mentioned since.

You asked how I would find out why a dosing pump drifts. I answered too quickly: I would log the pressure first, for a
day, before I touched the calibration, because two of the three causes show there.

I would be glad to work on this with you.

Best regards,
Ana Silva`;

const HTML = `<!doctype html>\n<html><body>\n${TEXT.split('\n\n')
  .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>\n`)
  .join('')}</body></html>\n`;

export const addressOf = (number: number): string => `contact-${number}@d${number % 500}.example`;

export function mailOf(number: number): BenchMail {
  const reply = `r${String(number).padStart(63, 'a')}@reply.afterword.example`;
  const link = `https://afterword.test/opt-out?token=optout.${'a'.repeat(22)}.${'b'.repeat(22)}.${'c'.repeat(43)}`;
  return {
    from: { name: 'Ana Silva', address: 'candidates@mail.lakemont.example' },
    to: { name: 'Dana Smith', address: addressOf(number) },
    replyTo: { name: 'Ana Silva', address: reply },
    subject: SUBJECT,
    messageId: `<bare-${number}@mail.lakemont.example>`,
    headers: { 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    text: TEXT,
    html: HTML,
  };
}

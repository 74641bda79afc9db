import { type Html, html } from './html.js';

/** A mail's page: a quiet column, one filled button, the reason for the mail at its foot. */
export function mailPage(page: {
  readonly title: string;
  readonly body: Html;
  readonly button: { readonly label: string; readonly address: string };
  readonly foot: string;
  /** What the reader may set about mails like this one. */
  readonly settings?: { readonly label: string; readonly address: string };
}): string {
  // Colours are the design's petrol 7, ink 9, ink 6 and line. Mail programs read inline styles only.
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title></head>
<body style="margin:0;padding:24px 16px;background:#f8f9f8;color:#131e21;font:16px/1.5 'Hanken Grotesk',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#fff;border:1px solid #dfe3e2;border-radius:8px">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25;font-weight:600">${page.title}</h1>
${page.body}
<p style="margin:24px 0"><a href="${page.button.address}" style="display:inline-block;padding:14px 20px;background:#136077;color:#fff;border-radius:12px;text-decoration:none;font-weight:600">${page.button.label}</a></p>
<p style="margin:0;color:#5f6a6d;font-size:14px">${page.foot}${page.settings ? html` <a href="${page.settings.address}" style="color:#136077">${page.settings.label}</a>` : ''}</p>
</div>
</body>
</html>
`.source;
}

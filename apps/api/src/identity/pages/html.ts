import type { FastifyReply } from 'fastify';

/** HTML that is safe to show: what people wrote was escaped when it was put in. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | Html | null | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function put(value: Value): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return value.map(({ text }) => text).join('');
  return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Template tag: escapes every string that is put in. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.map((part, index) => part + put(values[index] ?? null)).join(''));
}

/** A page of ours, whole. It works without JavaScript, and nothing of it is kept anywhere. */
export function sendPage(reply: FastifyReply, title: string, content: Html, status = 200): FastifyReply {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Afterword</title>
<link rel="icon" href="/assets/favicon.svg">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/assets/typeface/wght.css">
<link rel="stylesheet" href="/assets/pages.css">
</head>
<body>
<main>
<p class="brand"><svg viewBox="0 0 26 26" width="28" height="28" aria-hidden="true"><path d="M4 7h18M4 13h18M4 19h7"/><path class="late" d="M14 19h8"/></svg> Afterword</p>
${content}
</main>
</body>
</html>
`;
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.text);
}

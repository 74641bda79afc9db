import { findLinks, linkFault } from '../text/links.js';

/**
 * A plain text as light HTML: paragraphs, line breaks and links, everything escaped. No styles, pictures or
 * tracking; it should look like a letter that a person typed.
 *
 * @param language BCP 47, for the reader's screen reader.
 */
export function htmlOf(text: string, language: string): string {
  const paragraphs = text
    .split(/\n{2,}/u)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>\n')}</p>`);
  return `<!doctype html>\n<html lang="${escapeHtml(language)}">\n<body>\n${paragraphs.join('\n')}\n</body>\n</html>\n`;
}

function withLinks(line: string): string {
  let html = '';
  let end = 0;
  for (const { from, to, text } of findLinks(line)) {
    if (!/^https?:\/\//iu.test(text) || linkFault(text) !== undefined) continue;
    const link = escapeHtml(text);
    html += `${escapeHtml(line.slice(end, from))}<a href="${link}">${link}</a>`;
    end = to;
  }
  return html + escapeHtml(line.slice(end));
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (character) => escapes[character]!);

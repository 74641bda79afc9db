import { type ClassifiedMail, type ClassifyOptions, classifyMail } from '../src/incoming/classify-mail.js';
import { parseMail } from '../src/incoming/parse-mail.js';

const USUAL: Readonly<Record<string, string>> = {
  From: 'Dana Whitfield <dana.whitfield@acme.example>',
  To: 'Amelie Ortega <r.abc123@reply.college.example>',
  Subject: 'Re: Thank you for Thursday',
  Date: 'Mon, 28 Sep 2026 10:12:00 +0200',
  'Message-ID': '<x1@acme.example>',
  'In-Reply-To': '<0198.thanks@mail.college.example>',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
};

/** A raw mail of a person's usual headers, some of them changed; an empty value leaves a header out. */
export function mailOf(text: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  const lines = Object.entries({ ...USUAL, ...headers })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...lines, '', ...text.split('\n')].join('\r\n'));
}

/** What the parser and the classifier make of a raw mail. */
export async function classified(raw: Uint8Array, options: ClassifyOptions = {}): Promise<ClassifiedMail> {
  return classifyMail(await parseMail(raw), options);
}

/** A text as a mail program takes it. */
export interface TakenAlong {
  to: string;
  /** Sees it without the recipient knowing: by this we see that it left. Null where there is none. */
  bcc: string | null;
  subject: string;
  text: string;
}

/** Most programs take no longer an address; a longer text goes by file or by copy. */
const LONGEST_MAILTO = 1_900;

/** The address that opens a mail program with the text in it; null where it would be too long for some. */
export function mailtoOf({ to, bcc, subject, text }: TakenAlong): string | null {
  // RFC 6068 wants %20, not +, and CRLF as line breaks.
  const fields = [
    ...(bcc ? [['bcc', bcc]] : []),
    ['subject', subject],
    ['body', text.replaceAll('\n', '\r\n')],
  ].map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  const address = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?${fields.join('&')}`;
  return address.length > LONGEST_MAILTO ? null : address;
}

/** The text as a message file that mail programs open as a draft (`X-Unsent`). It has no sender: theirs is filled in. */
export function emlOf({ to, bcc, subject, text }: TakenAlong): string {
  return [
    'X-Unsent: 1',
    `To: ${oneLine(to)}`,
    ...(bcc ? [`Bcc: ${oneLine(bcc)}`] : []),
    `Subject: ${encodedWords(oneLine(subject))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    lines(base64(text.replaceAll('\n', '\r\n')), 76).join('\r\n'),
    '',
  ].join('\r\n');
}

const oneLine = (text: string): string => text.replace(/[\r\n\0]+/g, ' ').trim();

/** RFC 2047: words of at most 75 characters each, none of which cuts a character in two. */
function encodedWords(subject: string): string {
  if (/^[\x20-\x7e]*$/.test(subject)) return subject;
  const words: string[] = [];
  let word = '';
  for (const character of subject) {
    if (base64(word + character).length > 60) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ');
}

function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

const lines = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];

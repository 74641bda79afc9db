import { Problems } from '../shared/problems.js';
import { oneLine } from '../shared/text.js';

/** A finished subject and text. */
export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

const LONGEST_SUBJECT = 300;
const LONGEST_TEXT = 20_000;
/** Controls other than the line break and the tab; no mail program shows them alike. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;

/** The text as it is kept: a subject of one line, plain line breaks. Refuses, by path, what no mail could carry. */
export function checkedText({ subject, text }: MessageText): MessageText {
  const problems = new Problems();
  const kept = {
    subject: oneLine(subject),
    text: text
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .replace(CONTROLS, (character) => (character === '\n' || character === '\t' ? character : ''))
      .trim(),
  };
  if (kept.subject === '') problems.add('subject', 'A message needs a subject.');
  if (kept.subject.length > LONGEST_SUBJECT)
    problems.add('subject', `A subject takes at most ${LONGEST_SUBJECT} characters.`);
  if (kept.text === '') problems.add('text', 'A message needs a text.');
  if (kept.text.length > LONGEST_TEXT)
    problems.add('text', `A text takes at most ${LONGEST_TEXT} characters.`, 'TOO_LARGE');
  problems.refuseIfAny();
  return kept;
}

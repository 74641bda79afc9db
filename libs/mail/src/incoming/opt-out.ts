import { fold } from './fold.js';
import {
  ABOUT_PAPERS,
  COMMAND,
  COMMAND_SENTENCE,
  FOOTER,
  LIMITED,
  REDIRECTED,
  REQUESTS,
  SENT_BY_BUTTON,
} from './opt-out-phrases.js';
import type { ReadableMail } from './parse-mail.js';
import type { TrimmedText } from './trim.js';

/** A request further down than this is no main content. */
const MAIN_CONTENT = 1_000;

/**
 * Why a mail is the bare command to unsubscribe, by subject or text, which mail programs also send when a person clicks
 * their button; undefined where it is not.
 */
export function readUnsubscribeCommand({ subject }: ReadableMail, { own }: TrimmedText): string | undefined {
  const text = fold(own.slice(0, 400));
  const about = fold(subject);
  if (
    SENT_BY_BUTTON.test(text) ||
    (COMMAND.test(about) && (text === '' || text === about || COMMAND.test(text)))
  )
    return `It says nothing but "${(subject || own).slice(0, 60).trim()}".`;
  if (COMMAND.test(withoutCourtesy(text))) return `Its text is nothing but "${own.slice(0, 60).trim()}".`;
  return undefined;
}

/** Why a person asks not to be written to again; undefined where nobody does. Quoted text does not count. */
export function readOptOut({ subject }: ReadableMail, { own }: TrimmedText): string | undefined {
  const text = fold(own.slice(0, MAIN_CONTENT));
  for (const sentence of text.split(/(?<=[.!?])\s|\s?¶\s?/)) {
    const request = requestIn(sentence);
    if (request && !REDIRECTED.test(text))
      return `Its writer asks not to be written to again ("${request}").`;
  }
  // A sentence that a line break or a missing full stop took apart.
  const about = fold(subject).replace(/^(?:(?:re|aw|sv|odp|antw|rv|r) ?: ?)+/, '');
  if (COMMAND.test(about) && text.length < 300 && !/\?/.test(text))
    return `Its subject is nothing but "${subject.slice(0, 60)}".`;
  return undefined;
}

function requestIn(sentence: string): string | undefined {
  if (FOOTER.test(sentence) && !/^if you (?:\w+ )?(?:e-?mail|contact|write)/.test(sentence)) return undefined;
  if (COMMAND_SENTENCE.test(sentence)) return sentence;
  for (const form of REQUESTS) {
    const match = form.exec(sentence);
    if (!match) continue;
    const rest = sentence.slice(match.index);
    if (!LIMITED.test(rest) && !ABOUT_PAPERS.test(rest)) return match[0].trim().slice(0, 100);
  }
  return undefined;
}

/** Without "Hi," before and "Thanks, Dana" behind. */
function withoutCourtesy(text: string): string {
  return text
    .replace(/^(?:hi|hello|dear|hallo|bonjour|hola|ciao|hej|czesc|ola)\b[^.!¶]{0,40}?(?:,|!|¶)\s*¶?\s*/, '')
    .replace(/\s*¶\s*.{0,60}$/, '')
    .replace(
      /[.!,]?\s*(?:thanks|thank you|regards|best|cheers|danke|merci|gracias|grazie|bedankt|obrigad[oa]|dziekuje|tack)\b.{0,40}$/,
      '',
    )
    .trim();
}

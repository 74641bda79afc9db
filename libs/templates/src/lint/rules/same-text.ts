import { letterOf } from '../../text/letter.js';
import { fingerprint, maskedWords, type NameIndex, nameIndex, similarity } from '../../text/similarity.js';
import { type CheckedText, compared, ownNames, spanOf, wholeOf } from '../checked-text.js';
import type { Finding, OtherText } from '../types.js';

/** Above the first, colleagues who compare notes read one text twice (row B1); above the second, most of it. */
const same = 0.75;
const alike = 0.5;

/** Whether another recipient of the same interview gets the same text. Names are left out of the comparison. */
export function sameText(text: CheckedText): readonly Finding[] {
  const siblings = compared(text.input.siblings);
  const names = nameIndex([...ownNames(text.input), ...siblings.map(({ recipient }) => recipient)]);
  const own = fingerprint(text.body.text, names);
  const closest = siblings
    .map((sibling) => ({ sibling, score: similarity(own, fingerprint(sibling.text, names)) }))
    .sort((a, b) => b.score - a.score)[0];
  if (closest !== undefined && closest.score >= alike) {
    const blocking = closest.score >= same;
    return [
      {
        code: 'same_text',
        severity: blocking ? 'error' : 'warning',
        span: wholeOf(text.body),
        message: `${blocking ? 'It is' : 'Much of it is'} the text that ${closest.sibling.recipient} gets. They may compare.`,
        suggestion: 'Take another wording, and name what you spoke about with this person.',
        fixes: [],
      },
    ];
  }
  return sameOpening(text, siblings, names);
}

function sameOpening(
  { body }: CheckedText,
  siblings: readonly OtherText[],
  names: NameIndex,
): readonly Finding[] {
  const first = body.letter.sentences[0];
  if (first === undefined) return [];
  const opening = maskedWords(body.text.slice(first.from, first.to), names);
  if (opening.length < 5) return [];
  const twin = siblings.find((sibling) => {
    const sentence = letterOf(sibling.text).sentences[0];
    if (sentence === undefined) return false;
    return maskedWords(sibling.text.slice(sentence.from, sentence.to), names).join(' ') === opening.join(' ');
  });
  if (twin === undefined) return [];
  return [
    {
      code: 'same_opening',
      severity: 'warning',
      span: spanOf(body, first),
      message: `The message to ${twin.recipient} opens with the same sentence.`,
      suggestion: 'Open with what you spoke about with this person.',
      fixes: [],
    },
  ];
}

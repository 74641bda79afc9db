import { baseLanguage } from '../../languages.js';
import { type CheckedText, givenTexts, isWithin, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** A calm letter needs none. German greetings may end with one. */
export function exclamationMarks({ parts, input }: CheckedText): readonly Finding[] {
  const named = givenTexts(input).filter((name) => name.includes('!'));
  const mayGreet = baseLanguage(input.language) === 'de';
  return parts.flatMap((part) =>
    [...part.text.matchAll(/[!?！]*[!！][!?！]*/gu)].flatMap(
      ({ 0: marks, index: from }): readonly Finding[] => {
        const stretch = { from, to: from + marks.length };
        const { greeting } = part.letter;
        const inGreeting = greeting !== undefined && isWithin(stretch, [greeting]);
        const inName = named.some((name) => part.text.slice(0, stretch.to).endsWith(name));
        if (
          isWithin(stretch, part.links) ||
          inName ||
          (mayGreet && marks === '!' && stretch.to === greeting?.to)
        )
          return [];
        const mark = marks.includes('?') ? '?' : inGreeting ? ',' : '.';
        return [
          {
            code: 'exclamation_mark',
            severity: 'warning',
            span: spanOf(part, stretch),
            message: 'An exclamation mark raises the voice.',
            suggestion: 'A full stop is as friendly.',
            fixes: [{ label: `Write “${mark}”`, ...stretch, replacement: mark }],
          },
        ];
      },
    ),
  );
}

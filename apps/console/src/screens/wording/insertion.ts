import type { FieldData } from './query.js';

/** A text with what is selected in it, in UTF-16 units. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

type Insertable = Pick<FieldData, 'path' | 'type' | 'required' | 'fallback'>;

/**
 * Puts a field where the caret is. One that may be missing is asked for first, around what was selected, so that a
 * sentence that needs it goes with it; the caret stays before it, where the sentence begins.
 */
export function withField({ text, from, to }: Selected, field: Insertable): Selected {
  const print = `{{ ${field.path}${field.type === 'LIST' ? ' | sentence' : ''} }}`;
  const before = text.slice(0, from);
  const after = text.slice(to);
  if (field.required || field.fallback != null) {
    const caret = from + print.length;
    return { text: before + print + after, from: caret, to: caret };
  }
  const selected = text.slice(from, to);
  const ask = `{% if ${field.path} %}`;
  const gap = selected === '' || /\s$/u.test(selected) ? '' : ' ';
  const caret = from + ask.length + selected.length + gap.length;
  return { text: `${before}${ask}${selected}${gap}${print}{% endif %}${after}`, from: caret, to: caret };
}

/** Where a line and column, both from 1, are in a text. */
export function placeOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(start + column - 1, text.length);
}

/** The name of a wording as it is kept: “What I took home” is `what-i-took-home`. */
export const variantOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 60);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML. Only the template tag `html` makes one, so all text of people in it is escaped. */
export class Html {
  constructor(readonly source: string) {}
}

/** Template tag: text that is put in is escaped, pieces of HTML are joined as they are. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  return new Html(parts.reduce((whole, part, index) => whole + sourceOf(values[index - 1] ?? '') + part));
}

function sourceOf(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.source;
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
  return value.map(({ source }) => source).join('');
}

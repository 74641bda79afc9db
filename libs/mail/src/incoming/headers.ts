import { addressParser, decodeWords } from 'postal-mime';

/** A mail address with the name beside it. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** The header of a mail, by lower-case names. */
export class MailHeaders {
  private readonly values = new Map<string, string[]>();

  constructor(fields: Iterable<{ readonly key: string; readonly value: string }>) {
    for (const { key, value } of fields) {
      const known = this.values.get(key);
      if (known) known.push(value);
      else this.values.set(key, [value]);
    }
  }

  has(name: string): boolean {
    return this.values.has(name);
  }

  /** The first value of a field, decoded and in one line; empty where the field is not there. */
  text(name: string): string {
    return oneLine(decodeWords((this.values.get(name)?.[0] ?? '').slice(0, 4_000)));
  }

  /** How often a field is there. */
  count(name: string): number {
    return this.values.get(name)?.length ?? 0;
  }

  /** The names of all fields. */
  names(): IterableIterator<string> {
    return this.values.keys();
  }

  /** The first word of a field such as `auto-replied; owner="…" (comment)`, in lower case. */
  token(name: string): string {
    return /^[\w-]*/.exec(this.text(name).toLowerCase())?.[0] ?? '';
  }

  /** The addresses of a field, groups opened up; at most a hundred. */
  addresses(name: string): MailAddress[] {
    const found: MailAddress[] = [];
    for (const value of this.values.get(name)?.slice(0, 20) ?? [])
      for (const { name: display, address } of addressParser(value.slice(0, 10_000), { flatten: true })) {
        if (address && found.length < 100) found.push({ name: oneLine(display), address: oneLine(address) });
      }
    return found;
  }

  /** The Message-IDs of a field, without brackets; the last hundred. */
  messageIds(name: string): string[] {
    return [...(this.values.get(name)?.[0] ?? '').slice(-10_000).matchAll(/<([^<>\s]{1,500})>/g)]
      .map(([, id]) => id!)
      .slice(-100);
  }
}

/** Reads `Name: value` lines with folded lines, up to the first empty line after one. Linear. */
export function readFields(text: string): { key: string; value: string }[] {
  const fields: { key: string; value: string }[] = [];
  for (const line of text.split(/\r?\n/, 5_000)) {
    const last = fields.at(-1);
    if (line.trim() === '') {
      if (last) break;
    } else if (/^[ \t]/.test(line) && last) {
      if (last.value.length < 10_000) last.value += ` ${line.trim()}`;
    } else {
      const colon = line.indexOf(':');
      if (colon > 0)
        fields.push({ key: line.slice(0, colon).trim().toLowerCase(), value: line.slice(colon + 1).trim() });
    }
  }
  return fields;
}

/** Without line breaks and other control characters, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ').trim();
}

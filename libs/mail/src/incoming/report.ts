import { readFields } from './headers.js';
import type { MailAttachment, ReadableMail } from './parse-mail.js';

/** One group of `Name: value` fields of a report, by lower-case names. */
export type ReportFields = ReadonlyMap<string, string>;

const decoder = new TextDecoder('utf-8');

/** A text part of a report, at most its first 200 kB. */
export function textOf(part: MailAttachment): string {
  return decoder.decode(part.content.subarray(0, 200_000));
}

/** The first part of one of these types. */
export function partOf(mail: ReadableMail, ...types: string[]): MailAttachment | undefined {
  return mail.attachments.find(({ type }) => types.includes(type));
}

/** The groups of fields of a report, which empty lines part; at most `limit` of them. */
export function readGroups(text: string, limit: number): ReportFields[] {
  const groups: ReportFields[] = [];
  for (const block of text.split(/(?:\r?\n[ \t]*){2,}/, limit * 2)) {
    const fields = new Map<string, string>();
    for (const { key, value } of readFields(block)) if (!fields.has(key)) fields.set(key, value);
    if (fields.size > 0) groups.push(fields);
    if (groups.length >= limit) break;
  }
  return groups;
}

/** The value of a typed field such as `smtp; 550 no such user`, without its type. */
export function typedValue(value: string | undefined): string {
  return (value ?? '').replace(/^\s*[\w.-]{1,40}\s*;\s*/, '').trim();
}

/** What a report gives back of the message that it is about. */
export interface OriginalMessage {
  /** Message-IDs without brackets, the message's own first. */
  readonly messageIds: readonly string[];
  readonly to: string | undefined;
}

/** The original message's header, from the returned part, else from the text below the report. */
export function originalOf(mail: ReadableMail): OriginalMessage {
  const part = partOf(
    mail,
    'message/rfc822',
    'text/rfc822-headers',
    'message/global',
    'message/global-headers',
    'message/rfc822-headers',
  );
  const fields = part ? readFields(textOf(part)) : [];
  const value = (name: string) => fields.find(({ key }) => key === name)?.value;
  const quoted = part ? undefined : /^[ \t>]*Message-I[Dd]:\s*(<[^<>\s]{1,500}>)/m.exec(mail.text)?.[1];
  const own = idsIn(value('message-id') ?? quoted ?? '');
  return { messageIds: [...new Set([...own, ...[...mail.references].reverse()])], to: value('to') };
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/<([^<>\s]{1,500})>/g)].map(([, id]) => id!);
}

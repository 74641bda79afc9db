import { TemplatesError } from '../errors.js';
import { baseLanguage } from '../languages.js';
import {
  isPossible,
  messageChannels,
  messageKinds,
  type TemplateDocument,
  templatePath,
  writers,
} from './document.js';

export const documentLimits = { subjectLength: 500, bodyLength: 20_000 } as const;

const known = ['format', 'version', 'kind', 'channel', 'writer', 'language', 'variant', 'subject', 'body'];

/**
 * Reads a template from parsed JSON. Says nothing about its Liquid: `checkTemplate` does.
 *
 * @throws TemplatesError that names the field and what would be right.
 */
export function readTemplateDocument(json: unknown): TemplateDocument {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new TemplatesError('document', 'template', 'this is no template', 'an object');
  }
  const given: Readonly<Record<string, unknown>> = { ...json };
  const stranger = Object.keys(given).find((key) => !known.includes(key));
  if (stranger !== undefined) throw wrong(stranger, 'there is no such field', `one of ${known.join(', ')}`);
  if (given.format !== 1) throw wrong('format', 'this version is unknown', '1');

  const document: TemplateDocument = {
    format: 1,
    version: versionOf(given.version),
    kind: oneOf('kind', messageKinds, given.kind),
    channel: oneOf('channel', messageChannels, given.channel),
    writer: oneOf('writer', writers, given.writer ?? 'candidate'),
    language: languageOf(given.language),
    variant: variantOf(given.variant),
    ...(given.subject === undefined
      ? {}
      : { subject: textOf('subject', given.subject, documentLimits.subjectLength) }),
    body: textOf('body', given.body, documentLimits.bodyLength),
  };
  checkDocument(document);
  return document;
}

/** What must hold between the fields. @throws TemplatesError */
export function checkDocument(document: TemplateDocument): void {
  const { kind, channel, subject, body } = document;
  const path = templatePath(document);
  if (!isPossible(kind, channel)) {
    throw new TemplatesError(
      'document',
      `${path}.channel`,
      `a ${kind} never goes by ${channel}`,
      'another channel',
    );
  }
  if (channel === 'email' && (subject === undefined || subject.trim() === '')) {
    throw new TemplatesError('document', `${path}.subject`, 'an e-mail has no subject', 'one line of text');
  }
  if (channel !== 'email' && subject !== undefined) {
    throw new TemplatesError('document', `${path}.subject`, `${channel} has no subject`, 'no subject');
  }
  if ((subject?.length ?? 0) > documentLimits.subjectLength) {
    throw tooLong(`${path}.subject`, documentLimits.subjectLength);
  }
  if (body.length > documentLimits.bodyLength) throw tooLong(`${path}.body`, documentLimits.bodyLength);
  if (body.trim() === '') throw new TemplatesError('document', `${path}.body`, 'it is empty', 'a text');
}

const wrong = (field: string, problem: string, expected: string): TemplatesError =>
  new TemplatesError('document', `template.${field}`, problem, expected);

const tooLong = (path: string, limit: number): TemplatesError =>
  new TemplatesError('limit', path, 'it is too long', `at most ${limit} characters`);

function oneOf<T extends string>(field: string, choices: readonly T[], value: unknown): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw wrong(field, 'the value is unknown', `one of ${choices.join(', ')}`);
  return found;
}

function textOf(field: string, value: unknown, limit: number): string {
  if (typeof value !== 'string') throw wrong(field, 'there is no text', 'a text');
  if (value.length > limit) throw tooLong(`template.${field}`, limit);
  return value;
}

function versionOf(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  throw wrong('version', 'the value does not fit', 'a whole number from 1');
}

function languageOf(value: unknown): string {
  if (typeof value === 'string' && value.length <= 35 && baseLanguage(value) !== undefined) return value;
  throw wrong('language', 'the value does not fit', 'a language tag such as en or de-AT');
}

function variantOf(value: unknown): string {
  if (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,59}$/u.test(value)) return value;
  throw wrong('variant', 'the value does not fit', 'up to 60 small letters, digits and hyphens');
}

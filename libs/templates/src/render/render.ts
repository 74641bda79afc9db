import { Context, type Emitter, toValueSync } from 'liquidjs';
import type { TemplateDocument } from '../documents/document.js';
import { TemplatesError } from '../errors.js';
import type { MergeData } from '../fields/catalogue.js';
import { type FieldValues, oneLine, resolveFields } from '../fields/resolve.js';
import { type CompiledPart, compile } from './compile.js';
import { engine, localeRegister } from './engine.js';
import { htmlOf } from './html.js';
import { RenderLimitError, toTemplatesError } from './liquid-error.js';

export const renderLimits = {
  /** Characters of a body. */
  outputLength: 20_000,
  /** Characters of a subject. */
  subjectLength: 200,
  /** Texts, values and tags that one part may pass, counted through its loops. */
  steps: 5_000,
} as const;

export interface RenderedMessage {
  /** One line. E-mail only. */
  readonly subject: string | undefined;
  readonly text: string;
  /** The same text as light HTML. E-mail only. */
  readonly html: string | undefined;
}

/**
 * Merges a template with its data. The same input gives the same message, and takes bounded time.
 *
 * @param locale how dates and lists read; by default the template's language.
 * @throws TemplatesError, never anything else.
 */
export function renderTemplate(
  document: TemplateDocument,
  data: MergeData,
  locale: string = document.language,
): RenderedMessage {
  const { subject, body } = compile(document);
  const values = resolveFields(data, locale);
  const text = tidy(renderPart(body, values, locale, renderLimits.outputLength));
  if (text === '') {
    throw new TemplatesError('empty_field', body.path, 'the message is empty', 'a text');
  }
  return {
    subject: subject === undefined ? undefined : renderSubject(subject, values, locale),
    text,
    html: document.channel === 'email' ? htmlOf(text, locale) : undefined,
  };
}

function renderSubject(part: CompiledPart, values: FieldValues, locale: string): string {
  const subject = oneLine(renderPart(part, values, locale, renderLimits.outputLength));
  if (subject === '')
    throw new TemplatesError('empty_field', part.path, 'the subject is empty', 'one line of text');
  if (subject.length > renderLimits.subjectLength) {
    throw new TemplatesError(
      'limit',
      part.path,
      'it is too long',
      `at most ${renderLimits.subjectLength} characters`,
    );
  }
  return subject;
}

function renderPart(
  { path, nodes }: CompiledPart,
  values: FieldValues,
  locale: string,
  limit: number,
): string {
  const context = new Context(values, engine.options, { sync: true }, { liquid: engine });
  context.setRegister(localeRegister, locale);
  // Steps instead of the time that Liquid measures, so that a busy machine doesn't refuse what an idle one renders.
  let steps = 0;
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > renderLimits.steps) throw new RenderLimitError('it loops too long');
  };
  try {
    const output = new BoundedOutput(limit);
    toValueSync(engine.renderer.renderTemplates(nodes, context, output));
    return output.buffer;
  } catch (error) {
    throw toTemplatesError(error, path);
  }
}

class BoundedOutput implements Emitter {
  buffer = '';
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  write(text: unknown): void {
    this.buffer += String(text);
    if (this.buffer.length > this.limit)
      throw new RenderLimitError(`it makes more than ${this.limit} characters`);
  }
}

/** Tags on lines of their own leave blank lines; a letter has one between paragraphs. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\u202A-\u202E\u2066-\u2069]|(?![\n\t])\p{Cc}/gu, '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/gu, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

import { type Template, type Variable, type Variables } from 'liquidjs';
import { type TemplateDocument, templatePath } from '../documents/document.js';
import { checkDocument } from '../documents/read-document.js';
import { TemplatesError } from '../errors.js';
import { allFields, fieldAt, isGroup, propertiesOf } from '../fields/catalogue.js';
import { closestTo } from '../text/closest.js';
import { engine } from './engine.js';
import { toTemplatesError } from './liquid-error.js';

export interface CompiledPart {
  /** Such as `thank_you/email/en/what-i-took-home.body`. */
  readonly path: string;
  readonly nodes: Template[];
}

export interface CompiledTemplate {
  readonly subject: CompiledPart | undefined;
  readonly body: CompiledPart;
}

/**
 * Parses a template and proves that it prints nothing but fields of the catalogue, in each of its branches.
 *
 * @throws TemplatesError with line and column.
 */
export function compile(document: TemplateDocument): CompiledTemplate {
  const known = compiled.get(document);
  if (known !== undefined) return known;
  const template = compileAnew(document);
  compiled.set(document, template);
  return template;
}

/** Documents never change; one that is used for many recipients is parsed once. */
const compiled = new WeakMap<TemplateDocument, CompiledTemplate>();

function compileAnew(document: TemplateDocument): CompiledTemplate {
  checkDocument(document);
  const path = templatePath(document);
  return {
    subject: document.subject === undefined ? undefined : compilePart(`${path}.subject`, document.subject),
    body: compilePart(`${path}.body`, document.body),
  };
}

function compilePart(path: string, source: string): CompiledPart {
  try {
    const nodes = engine.parse(source);
    checkFields(path, engine.analyzeSync(nodes, { partials: false }).globals);
    return { path, nodes };
  } catch (error) {
    throw toTemplatesError(error, path);
  }
}

function checkFields(path: string, globals: Variables): void {
  const used = Object.values(globals)
    .flat()
    .sort((a, b) => a.location.row - b.location.row || a.location.col - b.location.col);
  for (const variable of used) {
    if (isKnown(variable)) continue;
    const field = String(variable);
    const { row: line, col: column } = variable.location;
    throw new TemplatesError('unknown_field', path, `there is no field “${field}”`, expected(field), {
      line,
      column,
      field,
    });
  }
}

function isKnown({ segments }: Variable): boolean {
  const [group, name, ...rest] = segments;
  const field = fieldAt(`${String(group)}.${String(name)}`);
  if (typeof group !== 'string' || typeof name !== 'string' || field === undefined) return false;
  const { type } = field.definition;
  return rest.every((property) =>
    typeof property === 'number' ? type === 'list' : propertiesOf(type).includes(String(property)),
  );
}

function expected(field: string): string {
  if (isGroup(field)) return `a field of that group, such as ${field}.${firstOf(field)}`;
  const closest = closestTo(
    field,
    allFields.map(({ path }) => path),
  );
  return closest === undefined ? 'a field of docs/merge-fields.md' : `perhaps ${closest}`;
}

const firstOf = (group: string): string => allFields.find((field) => field.group === group)?.name ?? '';

import type { PresetLanguage } from '../languages.js';

/**
 * What a field holds. `text`: one line. `list`: several of them. `link`: an http or https address.
 * `date`: given as a day (`2026-11-17`), printed in words in the message's language.
 */
export type FieldType = 'text' | 'list' | 'link' | 'date';

export type Sample = string | readonly string[];

export interface FieldDefinition {
  readonly type: FieldType;
  /** What it means, and which sentence it completes where it is a part of one. */
  readonly meaning: string;
  /** What it looks like, by language where that matters. */
  readonly sample: Sample | Readonly<Record<PresetLanguage, Sample>>;
  /** Without it there is no message at all. */
  readonly required?: true;
  /** What stands in when it is missing; `{contact.name}` is another, required field. */
  readonly fallback?: string | Readonly<Record<PresetLanguage, string>>;
  /** Not given but made: the first entry of a list, or the weekday of a date. */
  readonly derivedFrom?: string;
}

export interface FieldGroup {
  readonly meaning: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

export type Catalogue = Readonly<Record<string, FieldGroup>>;

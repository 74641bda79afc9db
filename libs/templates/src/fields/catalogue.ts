import { conversationFields } from './conversation.js';
import type { Catalogue, FieldDefinition, FieldType } from './definition.js';
import { peopleFields } from './people.js';

/** Every merge field there is. The type of the merge data, all checks and `docs/merge-fields.md` come from it. */
export const mergeFields = { ...peopleFields, ...conversationFields } as const satisfies Catalogue;

type MergeFields = typeof mergeFields;
type FieldsOf<G extends keyof MergeFields> = MergeFields[G]['fields'];
type ValueOf<F> = F extends { readonly type: 'list' } ? readonly string[] : string;
type RequiredOf<F> = { [K in keyof F]: F[K] extends { readonly required: true } ? K : never }[keyof F];
type OptionalOf<F> = {
  [K in keyof F]: F[K] extends { readonly required: true } | { readonly derivedFrom: string } ? never : K;
}[keyof F];
type GroupData<F> = { readonly [K in RequiredOf<F>]: ValueOf<F[K]> } & {
  readonly [K in OptionalOf<F>]?: ValueOf<F[K]> | undefined;
};
type RequiredGroup = {
  [G in keyof MergeFields]: [RequiredOf<FieldsOf<G>>] extends [never] ? never : G;
}[keyof MergeFields];

/**
 * What a message is merged from: the fields of the catalogue that are given, by group. Dates are days such as
 * `2026-11-17`, links are http or https addresses. An empty text or list counts as missing.
 */
export type MergeData = { readonly [G in RequiredGroup]: GroupData<FieldsOf<G>> } & {
  readonly [G in Exclude<keyof MergeFields, RequiredGroup>]?: GroupData<FieldsOf<G>> | undefined;
};

/** A field under its full name, such as `contact.name`. */
export interface NamedField {
  readonly path: string;
  readonly group: string;
  readonly name: string;
  readonly definition: FieldDefinition;
}

export const allFields: readonly NamedField[] = Object.entries<Catalogue[string]>(mergeFields).flatMap(
  ([group, { fields }]) =>
    Object.entries(fields).map(([name, definition]) => ({
      path: `${group}.${name}`,
      group,
      name,
      definition,
    })),
);

/** The groups of the catalogue in their order, each with what it is about. */
export const fieldGroups: readonly { readonly name: string; readonly meaning: string }[] = Object.entries<
  Catalogue[string]
>(mergeFields).map(([name, { meaning }]) => ({ name, meaning }));

const byPath: ReadonlyMap<string, NamedField> = new Map(allFields.map((field) => [field.path, field]));

export const fieldAt = (path: string): NamedField | undefined => byPath.get(path);
export const isGroup = (name: string): boolean => Object.hasOwn(mergeFields, name);

/** What can stand after a field's name in a template. */
export const propertiesOf = (type: FieldType): readonly string[] =>
  type === 'list' ? ['first', 'last', 'size'] : [];

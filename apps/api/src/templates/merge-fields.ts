import { allFields, fieldGroups, type PresetLanguage, sampleOf } from '@afterword/templates';
import type { MergeFieldType } from './template.type.js';

/** The catalogue of merge fields as the api gives it. */
export function mergeFieldsIn(language: PresetLanguage): MergeFieldType[] {
  return allFields.map(({ path, group, definition }) => {
    const { type, meaning, required = false, fallback, derivedFrom, sample } = definition;
    return {
      path,
      group,
      groupMeaning: fieldGroups.find(({ name }) => name === group)?.meaning ?? '',
      type,
      meaning,
      required,
      fallback: typeof fallback === 'object' ? fallback[language] : (fallback ?? null),
      derivedFrom: derivedFrom ?? null,
      sample: [sampleOf(sample, language)].flat(),
    };
  });
}

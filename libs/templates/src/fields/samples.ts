import { type PresetLanguage, presetLanguageOf } from '../languages.js';
import { allFields, type MergeData, type NamedField } from './catalogue.js';
import type { Sample } from './definition.js';

/** Sample data in a language, with every field that can be given. */
export const sampleData = (language: string): MergeData => dataOf(allFields.filter(isGiven), language);

/** Sample data with nothing but what is required. */
export const minimalSampleData = (language: string): MergeData =>
  dataOf(allFields.filter(isRequired), language);

/** Sample data without one optional field, for each of them: what a template must get along with. */
export const sampleDataWithout = (language: string): readonly { field: string; data: MergeData }[] =>
  allFields
    .filter((field) => isGiven(field) && !isRequired(field))
    .map((left) => ({
      field: left.path,
      data: dataOf(
        allFields.filter((field) => isGiven(field) && field !== left),
        language,
      ),
    }));

const isGiven = ({ definition }: NamedField): boolean => definition.derivedFrom === undefined;
const isRequired = ({ definition }: NamedField): boolean => definition.required === true;

function dataOf(fields: readonly NamedField[], tag: string): MergeData {
  const language = presetLanguageOf(tag);
  const data: Record<string, Record<string, Sample>> = {};
  for (const { group, name, definition } of fields) {
    data[group] = { ...data[group], [name]: sampleOf(definition.sample, language) };
  }
  // The catalogue is what the type is made of, so that data made from it fit the type.
  return data as unknown as MergeData;
}

export function sampleOf(
  sample: Sample | Readonly<Record<PresetLanguage, Sample>>,
  language: PresetLanguage,
): Sample {
  return typeof sample === 'string' || isList(sample) ? sample : sample[language];
}

const isList = (sample: object): sample is readonly string[] => Array.isArray(sample);

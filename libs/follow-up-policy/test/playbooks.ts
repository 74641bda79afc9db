import { presets } from '../src/presets/presets.js';
import type { Json } from './fixture.js';

type Change = (rules: Json[]) => Json[];

/** The default as a document, with what is given changed. */
export const playbookWith = (changes: Json = {}, rules: Change = (it) => it): Json => ({
  ...presets.balanced.document,
  name: 'own',
  ...changes,
  rules: rules([...presets.balanced.document.rules]),
});

/** With the fields of one rule changed. */
export const withRule = (id: string, changes: Json): Json =>
  playbookWith({}, (rules) => rules.map((rule) => (rule['id'] === id ? { ...rule, ...changes } : rule)));

/** With one rule put before all others. */
export const withFirst = (rule: Json): Json => playbookWith({}, (rules) => [rule, ...rules]);

/** Of one rule alone. */
export const only = (rule: Json): Json => playbookWith({}, () => [rule]);

export const indexOf = (id: string): number =>
  presets.balanced.document.rules.findIndex((rule) => rule.id === id);

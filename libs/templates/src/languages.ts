/** The languages that presets, samples and lint phrases exist in. Templates may be in any language. */
export const presetLanguages = ['en', 'de'] as const;
export type PresetLanguage = (typeof presetLanguages)[number];

/** A BCP 47 tag without region and script: `de-AT` is `de`. Not a tag at all: undefined. */
export function baseLanguage(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}

/** The language of the presets that serves a tag best; English where nothing fits. */
export const presetLanguageOf = (tag: string): PresetLanguage => {
  const language = baseLanguage(tag);
  return presetLanguages.find((known) => known === language) ?? 'en';
};

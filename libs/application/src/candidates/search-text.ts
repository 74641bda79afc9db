/** Text as it is compared in searches: no diacritics, lower case, single spaces. Müller becomes muller. */
function normalised(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What a search looks through: each field on a line of its own, so that no match runs from one into the next. */
export function searchText(...fields: readonly (string | null | undefined)[]): string {
  return fields
    .map((field) => normalised(field ?? ''))
    .filter((field) => field !== '')
    .join('\n');
}

/** What a list by name is sorted by. */
export function sortName(name: string): string {
  return normalised(name);
}

/** The `like` pattern that finds `wanted` anywhere in a search text, or null where nothing is wanted. */
export function searchPattern(wanted: string): string | null {
  const text = normalised(wanted);
  return text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

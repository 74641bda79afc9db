import { localStorageColorSchemeManager } from '@mantine/core';

/** Where the reader's choice of light or dark is kept; public/colour-scheme.js reads the same key before the first paint. */
export const COLOUR_SCHEME_KEY = 'afterword-colour-scheme';

export const colourSchemeManager = localStorageColorSchemeManager({ key: COLOUR_SCHEME_KEY });

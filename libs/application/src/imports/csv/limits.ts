/** The most bytes that an uploaded file may have. */
export const MAX_FILE_BYTES = 50_000_000;
export const MAX_FILE_WORDS = '50 MB';

/** The most columns that a file may have, understood or not. */
export const MAX_COLUMNS = 200;

/** The most bytes of one row. A quotation mark that is never closed would otherwise take in the rest of the file. */
export const MAX_ROW_BYTES = 1_000_000;

/** The most characters of a cell that are kept to show a faulty row with. */
export const MAX_KEPT_CELL = 10_000;

/** How much of a file is looked at to tell its headings and what parts its columns. */
export const HEAD_BYTES = 65_536;

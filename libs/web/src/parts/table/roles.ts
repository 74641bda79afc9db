// Rows are laid out with grid, and some browsers forget a table's meaning once its display changes, so the roles
// that the elements have by nature are said aloud.
export const tableRole = { role: 'table' };
export const groupRole = { role: 'rowgroup' };
export const rowRole = { role: 'row' };
export const cellRole = { role: 'cell' };
export const rowHeaderRole = { role: 'rowheader' };
export const columnHeaderRole = { role: 'columnheader' };

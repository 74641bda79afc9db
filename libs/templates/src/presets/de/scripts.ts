import { scriptsIn } from '../scripts.js';

/** Two scripts for a call, in German. */
export const scripts = scriptsIn('de', ['schlicht', 'herzlich']);

import { scriptsIn } from '../scripts.js';

/** Two scripts for a call, in English. */
export const scripts = scriptsIn('en', ['plain', 'warm']);

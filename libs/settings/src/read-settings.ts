import { parseSettings, type Settings } from './settings.js';

/** The settings of this process, from its environment. Throws `SettingsError`. */
export function readSettings(): Settings {
  return parseSettings(process.env);
}

// Read before anything is installed: Node's own modules only, on any Node ≥ 20.
import { join, resolve } from 'node:path';
import { ROOT } from '../bootstrap/install.mjs';

export const HELP = `npm start -- [flags]

Starts the whole product: database, api, worker, console, portal and a local mailbox.

  --port N     the first of the ports used; 0 picks free ones. Default 4000.
  --data DIR   the folder for database, mails and logs. Default .afterword
  --empty      no demo data
  --demo       demo data also where DATABASE_URL is set
  --no-build   takes what was built before
  --help       this page

Without settings a PostgreSQL of its own runs in the data folder. DATABASE_URL and DATABASE_OWNER_URL name
another; REDIS_URL moves the queues. "npm run settings" explains every setting.`;

const VALUES = ['--port', '--data'];
const SWITCHES = ['--empty', '--demo', '--no-build', '--help'];

/**
 * The flags, or one sentence about what is wrong with them.
 * @returns {{ flags: { port: number, data: string, empty: boolean, demo: boolean, build: boolean, help: boolean } } | { wrong: string }}
 */
export function readFlags(args, folder) {
  const given = new Map();
  for (let at = 0; at < args.length; at++) {
    const [name, ...rest] = args[at].split('=');
    const inline = rest.length > 0 ? rest.join('=') : undefined;
    if (VALUES.includes(name)) {
      const value = inline ?? args[++at];
      if (value === undefined || value === '' || (inline === undefined && value.startsWith('--'))) {
        return {
          wrong: `${name} needs a value, such as ${name === '--port' ? '--port 4000' : '--data DIR'}.`,
        };
      }
      given.set(name, value);
    } else if (SWITCHES.includes(name) && inline === undefined) given.set(name, true);
    else return { wrong: `${args[at]} is no flag of npm start. "npm start -- --help" lists them.` };
  }
  const port = Number(given.get('--port') ?? 4000);
  // Five ports follow one another, so the first must leave room.
  if (!Number.isInteger(port) || port < 0 || port > 65530) {
    return { wrong: `--port must be a whole number from 0 to 65530, not ${given.get('--port')}.` };
  }
  if (given.has('--empty') && given.has('--demo')) {
    return { wrong: '--empty and --demo exclude each other.' };
  }
  return {
    flags: {
      port,
      data: given.has('--data') ? resolve(folder, given.get('--data')) : join(ROOT, '.afterword'),
      empty: given.has('--empty'),
      demo: given.has('--demo'),
      build: !given.has('--no-build'),
      help: given.has('--help'),
    },
  };
}

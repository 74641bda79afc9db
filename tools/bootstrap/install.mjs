// Runs before anything is installed: Node's own modules only, on any Node ≥ 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the product runs on, whatever Node the machine has. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * True where what npm wrote down about `node_modules` agrees with package-lock.json. npm writes that last, so an
 * installation that was cut off does not count.
 */
export function isInstalled(root = ROOT) {
  const node = root === ROOT ? NODE : join(root, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(node)) return false;
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (!installed || !wanted) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === '' || entry.link || !path.includes('node_modules/')) return true;
    // Packages of other platforms are in the lock and never installed.
    if (!found) return Boolean(entry.optional || entry.devOptional);
    return found.version === entry.version;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Installs exactly what the lock names. Rejects with a sentence when npm fails; its own words were shown. */
export function install(root = ROOT) {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const [program, ...first] = npm;
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', (error) => reject(new Error(`npm could not be run: ${error.message}.`)));
    child.once('close', (code) =>
      code === 0 && isInstalled(root)
        ? resolve()
        : reject(
            new Error(
              'Installing with npm ci failed; see above. With the network back, the same command tries again.',
            ),
          ),
    );
  });
}

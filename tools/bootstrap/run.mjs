// Runs before anything is installed: Node's own modules only, on any Node ≥ 20.
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { install, isInstalled, NODE, ROOT } from './install.mjs';

const SOURCE = new URL('source.mjs', import.meta.url).href;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Installs when needed, then runs `script` on the product's own Node in place of this process: same arguments,
 * same exit code. A signal goes on to it; when this process dies without a word, the closed channel tells it.
 *
 * @param options.fromSource true for a script that runs libraries of ours which nobody has built yet.
 */
export async function runOnOwnNode(script, args = process.argv.slice(2), options = {}) {
  const { fromSource = false } = options;
  try {
    if (!isInstalled()) await installWithProgress();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
    return;
  }
  const source = fromSource ? ['--conditions=source', '--import', SOURCE] : [];
  const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', ...source, script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  // A terminal has sent Ctrl-C to the child too; it counts the same signal once.
  const forward = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, forward);
  watchNpm(() => forward('SIGTERM'));
  child.once('error', (error) => {
    console.error(`${relative(ROOT, NODE)} could not be run: ${error.message}.`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    for (const name of SIGNALS) process.off(name, forward);
    process.exitCode = code ?? (signal ? 1 : 0);
    if (child.connected) child.disconnect();
  });
}

/** Progress goes to standard error: some commands print data that a program reads. */
async function installWithProgress() {
  const since = Date.now();
  console.error('Installing dependencies with npm ci. The first time takes a few minutes.');
  await install();
  console.error(`Installed in ${Math.round((Date.now() - since) / 1000)} s.`);
}

/** A signal to npm may end the shell between npm and us, which passes nothing on; then our parent is another. */
function watchNpm(onEnd) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onEnd();
  }, 500);
  timer.unref();
}

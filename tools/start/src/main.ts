// What `npm start` runs on the product's own Node, once everything is installed.
import { stdout } from 'node:process';
import { readFlags } from '../flags.mjs';
import { Failure } from './failure.ts';
import { Product } from './product.ts';

const answer = readFlags(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
if ('wrong' in answer) throw new Error(answer.wrong);

const product = new Product(answer.flags);
let stopping: Promise<void> | undefined;

/** Ends everything, once, and this process with it. */
function stop(exitCode: number, say?: string): Promise<void> {
  stopping ??= (async () => {
    if (stdout.isTTY) stdout.write('\r\x1b[2K');
    if (say) console.log(say);
    await product.stop();
    process.exit(exitCode);
  })();
  return stopping;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop(0, 'Stopping.'));
}
// Whoever started us is gone.
process.on('disconnect', () => stop(0));

try {
  await product.start();
  const why = await product.broken;
  if (!stopping) {
    console.error(why);
    await stop(1);
  }
} catch (error) {
  if (!stopping) {
    console.error(error instanceof Failure ? error.message : error);
    await stop(1);
  }
}

// `npm start`: the flags are checked first, so that a mistake in them costs no installation.
import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { runOnOwnNode } from '../../bootstrap/run.mjs';
import { HELP, readFlags } from '../flags.mjs';

const args = process.argv.slice(2);
// A relative folder is meant from where the person is, which npm keeps in INIT_CWD.
const { flags, wrong } = readFlags(args, process.env.INIT_CWD ?? process.cwd());
if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else if (flags.help) console.log(HELP);
else await runOnOwnNode(join(ROOT, 'tools', 'start', 'src', 'main.ts'), args);

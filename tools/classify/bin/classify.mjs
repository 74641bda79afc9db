import { join } from 'node:path';
import { ROOT } from '../../bootstrap/install.mjs';
import { runOnOwnNode } from '../../bootstrap/run.mjs';

await runOnOwnNode(join(ROOT, 'tools', 'classify', 'src', 'main.ts'), process.argv.slice(2), {
  fromSource: true,
});

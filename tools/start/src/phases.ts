import { stdout } from 'node:process';

/** Says what is being done, and how long it took; on a terminal with what is going on within it. */
export async function phase<T>(
  name: string,
  work: (tell: (detail: string) => void) => Promise<T>,
): Promise<T> {
  const since = performance.now();
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  let detail = '';
  const draw = () => stdout.write(`\r\x1b[2K  … ${name}${detail && ` — ${detail}`}  ${seconds()}`);
  const timer = stdout.isTTY ? setInterval(draw, 200) : undefined;
  if (stdout.isTTY) draw();
  else stdout.write(`  … ${name}\n`);
  const end = (mark: string) => {
    clearInterval(timer);
    if (stdout.isTTY) stdout.write('\r\x1b[2K');
    stdout.write(`  ${mark} ${name}${detail && ` — ${detail}`}  ${seconds()}\n`);
  };
  try {
    const result = await work((text) => {
      detail = text;
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

// `npm run -s plan -- FILE.json`: what the follow-up policy makes of one scenario, or of a list of them.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { FollowUpPolicyError } from '@afterword/follow-up-policy';
import { explained } from './explained.ts';
import { type PlannedScenario, planDocument } from './plan-document.ts';

const USAGE = `Usage: npm run -s plan -- [--explain] FILE.json

Prints the plan of a scenario as JSON; of a list of scenarios, a list of plans. "-" reads standard input.
--explain  prints a dated list with reasons for people instead.
The format of a scenario is in docs/playbooks.md.`;

/** A file or standard input that holds no JSON. */
class UnreadableFile extends Error {}

const args = process.argv.slice(2);
const files = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
const unknown = args.find((arg) => arg.startsWith('-') && !['-', '--explain', '--help'].includes(arg));

if (args.includes('--help')) {
  console.log(USAGE);
} else if (unknown !== undefined || files.length !== 1) {
  refuse(
    unknown === undefined ? 'One file is expected, or - for standard input.' : `No such flag: ${unknown}.`,
  );
} else {
  await run(files[0]!, args.includes('--explain'));
}

async function run(file: string, forPeople: boolean): Promise<void> {
  try {
    const planned = planDocument(await read(file));
    const plans = Array.isArray(planned) ? planned : [planned];
    const json = (it: PlannedScenario) => it.json;
    const output = forPeople
      ? plans.map(explained).join('\n\n')
      : JSON.stringify(Array.isArray(planned) ? planned.map(json) : json(planned), null, 2);
    process.stdout.write(`${output}\n`);
  } catch (error) {
    if (error instanceof FollowUpPolicyError || error instanceof UnreadableFile) refuse(error.message);
    else throw error;
  }
}

async function read(file: string): Promise<unknown> {
  let content: string;
  try {
    // A relative path is meant from where the person is, which npm keeps in INIT_CWD.
    const from = process.env['INIT_CWD'] ?? process.cwd();
    content = file === '-' ? await text(process.stdin) : readFileSync(resolve(from, file), 'utf8');
  } catch (error) {
    throw new UnreadableFile(`${file} cannot be read: ${(error as Error).message}.`);
  }
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UnreadableFile(
      `${file === '-' ? 'Standard input' : file} is not JSON: ${(error as Error).message}.`,
    );
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

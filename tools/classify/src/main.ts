// `npm run -s classify -- FILE.eml…`: what the parser makes of raw mails, as a JSON array in the order of the files.
import { classifyFiles } from './classify-files.ts';

const HELP = `npm run -s classify -- FILE.eml…

Prints what the mail parser makes of each raw mail, as a JSON array in the order of the files:
kind (reply, automatic, bounce, complaint, opt_out or unknown), bounce, returnsOn, text and why,
each where it applies. "-" reads one mail from standard input. docs/support.md says how to read it.
`;

const files = process.argv.slice(2);
if (files.includes('--help')) process.stdout.write(HELP);
else if (files.length === 0) {
  process.stderr.write('It takes at least one file: npm run -s classify -- FILE.eml…\n');
  process.exitCode = 2;
} else {
  const { json, problem } = await classifyFiles(files);
  if (problem === undefined) process.stdout.write(`${json}\n`);
  else {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
  }
}

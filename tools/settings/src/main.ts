// `npm run settings`: every setting with its help, default and whether it is required.
import { settingsSchema } from '../../../libs/settings/src/settings.ts';

const WIDTH = 96;

/** Only `npm start` and `npm run database:check` read it; no process of the product ever has the owner's rights. */
const OWNER = {
  name: 'DATABASE_OWNER_URL',
  state: 'for migrations',
  help: "The owner's log-in, which makes roles and tables; npm start, the migrate image and database:check read it.",
};

const settings = Object.entries(settingsSchema.shape).map(([name, schema]) => {
  const { help = '' } = (schema.meta() ?? {}) as { help?: string };
  const fallback = schema.safeParse(undefined);
  const state = !fallback.success
    ? 'required'
    : fallback.data === undefined
      ? 'optional'
      : `default ${fallback.data}`;
  return { name, state, help };
});

console.log(
  'Settings are environment variables. "npm start" fills in what it can; servers need the required ones.\n',
);
for (const { name, state, help } of [...settings, OWNER]) {
  console.log(`${name}  (${state})`);
  console.log(`${wrapped(help)}\n`);
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= WIDTH - 4)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `    ${line}`).join('\n');
}

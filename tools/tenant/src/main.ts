// `npm run tenant -- create NAME --admin EMAIL`: a place to work in, and the link that lets its first admin in.
import { parseArgs } from 'node:util';
import { createNewTenant } from './create.ts';

const HELP = `npm run tenant -- create NAME --admin EMAIL [flags]

Makes a tenant and prints the link that lets its first admin in. It goes into the database that DATABASE_URL names,
or else into that of a running npm start.

  --admin EMAIL       the first admin's address
  --admin-name NAME   what they are called. Default: the address
  --kind KIND         career-center, bootcamp or recruiting-agency. Default career-center
  --time-zone ZONE    such as Europe/Warsaw. Default America/Chicago
  --country CODE      such as PL. Default US
  --data DIR          the data folder of the npm start meant. Default .afterword`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      admin: { type: 'string' },
      'admin-name': { type: 'string' },
      kind: { type: 'string', default: 'career-center' },
      'time-zone': { type: 'string', default: 'America/Chicago' },
      country: { type: 'string', default: 'US' },
      data: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, name, ...rest] = positionals;
  if (values.help) console.log(HELP);
  else if (command !== 'create' || !name || rest.length > 0 || !values.admin) {
    console.error(
      'It takes: npm run tenant -- create NAME --admin EMAIL. "npm run tenant -- --help" says more.',
    );
    process.exitCode = 2;
  } else {
    const { slug, link } = await createNewTenant({
      name,
      admin: values.admin,
      adminName: values['admin-name'] ?? values.admin,
      kind: values.kind,
      timeZone: values['time-zone'],
      country: values.country.toUpperCase(),
      data: values.data,
    });
    console.log(
      `${name} is there, as ${slug}. This link lets ${values.admin} in, within 14 days:\n\n  ${link}\n`,
    );
  }
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  console.error(message.split('\n')[0]);
  process.exitCode = code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}

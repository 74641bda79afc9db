// `npm run codegen`: the schema of the GraphQL API, to the file that is named or to standard output.
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { argv, stdout } from 'node:process';
import { schemaText } from './graphql/schema.js';

const text = await schemaText();
const [, , file] = argv;
if (file === undefined) stdout.write(text);
else await writeFile(file, text);

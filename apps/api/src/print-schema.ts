// `npm run codegen`: the schema of the GraphQL API, to the file that is named or to standard output.
import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { schemaText } from './graphql/schema.js';

const text = await schemaText();
const [, , file] = process.argv;
if (file === undefined) process.stdout.write(text);
else await writeFile(file, text);

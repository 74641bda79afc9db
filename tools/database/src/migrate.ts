// Makes roles, tables and queues ready, once, before api and worker start: `npm run database:migrate` and its image.
import { Failure } from '../../start/src/failure.ts';
import { prepare } from './prepare.ts';

const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
try {
  if (!DATABASE_URL || !DATABASE_OWNER_URL) {
    throw new Failure(
      'Set DATABASE_URL, the log-in of the product, and DATABASE_OWNER_URL, that of the owner.',
    );
  }
  const count = await prepare({ applicationUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL });
  console.log(
    count === 0 ? 'Everything is in place.' : `Done: ${count === 1 ? '1 migration' : `${count} migrations`}.`,
  );
} catch (error) {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
}

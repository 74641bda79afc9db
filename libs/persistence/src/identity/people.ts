import pg from 'pg';

/** Somebody who can sign in: the person of their memberships. */
export interface NewPerson {
  /** The `person_id` of their memberships. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Makes people who can sign in by mail, with their addresses taken for verified. For seeds and commands; anybody
 * else becomes a person by accepting an invitation. Somebody with the same address stays as they are.
 */
export async function insertPeople(identityUrl: string, people: readonly NewPerson[]): Promise<void> {
  const client = new pg.Client({ connectionString: identityUrl });
  await client.connect();
  try {
    await client.query(
      `/* people.insert */ insert into "user" (id, name, email, "emailVerified")
       select p.id, p.name, lower(p.email), true
       from unnest($1::uuid[], $2::text[], $3::text[]) as p (id, name, email)
       on conflict (email) do nothing`,
      [people.map(({ id }) => id), people.map(({ name }) => name), people.map(({ email }) => email)],
    );
  } finally {
    await client.end();
  }
}

import { companionUrl } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import { Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { IDENTITY_POOL, SETTINGS } from '../tokens.js';
import { Allowance } from './allowance.js';
import { ApiKeyCheck } from './api-key-check.js';
import { Identity } from './caller.js';
import { DemoController } from './demo.controller.js';
import { DemoSignIn } from './demo-sign-in.js';
import { Invitations } from './invitations.js';
import { PlaceController } from './place.controller.js';
import { SessionIdentity } from './session-identity.js';
import { Sessions } from './sessions.js';
import { SignInController } from './sign-in.controller.js';
import { SignIn } from './sign-in.js';

/** Sign-in is short work for few at a time; the product's own queries have the larger pool. */
const CONNECTIONS = 5;

function openPool({ DATABASE_URL }: Settings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: companionUrl(DATABASE_URL, 'identity'),
    max: CONNECTIONS,
    application_name: 'api-identity',
  });
  // A broken idle connection is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return pool;
}

@Module({
  controllers: [SignInController, PlaceController, DemoController],
  providers: [
    { provide: IDENTITY_POOL, inject: [SETTINGS], useFactory: openPool },
    { provide: Identity, useClass: SessionIdentity },
    Sessions,
    ApiKeyCheck,
    Allowance,
    SignIn,
    Invitations,
    DemoSignIn,
  ],
  exports: [Identity, Sessions],
})
export class IdentityModule implements OnApplicationShutdown {
  constructor(@Inject(IDENTITY_POOL) private readonly pool: pg.Pool) {}

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

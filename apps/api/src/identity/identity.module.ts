import { Module } from '@nestjs/common';
import { type Caller, Identity } from './caller.js';

class NobodyIsKnown extends Identity {
  async identify(): Promise<Caller> {
    return { kind: 'anonymous' };
  }
}

@Module({ providers: [{ provide: Identity, useClass: NobodyIsKnown }], exports: [Identity] })
export class IdentityModule {}

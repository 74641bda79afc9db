import { Module } from '@nestjs/common';
import { ExpiredKeySweep } from './expired-key.sweep.js';

@Module({ providers: [ExpiredKeySweep] })
export class IdempotencyModule {}

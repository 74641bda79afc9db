import { Module } from '@nestjs/common';
import { OutboxSweep } from './outbox.sweep.js';

@Module({ providers: [OutboxSweep] })
export class ChangesModule {}

import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NodeResolver } from './node.resolver.js';

@Module({ imports: [DiscoveryModule], providers: [NodeResolver] })
export class NodesModule {}

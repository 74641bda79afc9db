import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { ApiKeyLoader } from './api-key.loader.js';
import { ApiKeyResolver } from './api-key.resolver.js';

@Module({ imports: [GraphqlModule], providers: [ApiKeyLoader, ApiKeyResolver] })
export class ApiKeysModule {}

import { Module } from '@nestjs/common';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { MemberResolver } from './member.resolver.js';

@Module({ imports: [GraphqlModule], providers: [MemberResolver] })
export class MembersModule {}

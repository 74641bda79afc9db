import { Module } from '@nestjs/common';
import { MembershipLoader } from './membership.loader.js';
import { MembershipResolver } from './membership.resolver.js';

@Module({ providers: [MembershipLoader, MembershipResolver], exports: [MembershipLoader] })
export class MembershipsModule {}

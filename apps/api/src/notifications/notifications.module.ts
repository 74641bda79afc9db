import { Module } from '@nestjs/common';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { NotificationLoader } from './notification.loader.js';
import { NotificationResolver } from './notification.resolver.js';

@Module({ imports: [CandidatesModule, GraphqlModule], providers: [NotificationLoader, NotificationResolver] })
export class NotificationsModule {}

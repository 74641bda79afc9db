import { type Clock, type Mailer, systemClock } from '@afterword/application';
import { SmtpMailer } from '@afterword/mail';
import { createPersonDirectory } from '@afterword/persistence';
import type { Settings } from '@afterword/settings';
import type { TextChecker } from '@afterword/templates';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { DestinationStream } from 'pino';
import type { DataSource } from 'typeorm';
import { ApiKeysModule } from './api-keys/api-keys.module.js';
import { ApplicationsModule } from './applications/applications.module.js';
import { CandidatesModule } from './candidates/candidates.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { LiveUpdatesModule } from './changes/live-updates.module.js';
import { CohortsModule } from './cohorts/cohorts.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { Grammar } from './drafts/grammar/grammar.js';
import { EmployersModule } from './employers/employers.module.js';
import { FactsModule } from './facts/facts.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HttpModule } from './http/http.module.js';
import { loggingOptions } from './http/logging.js';
import { IdentityModule } from './identity/identity.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { IncomingModule } from './incoming/incoming.module.js';
import { InterviewsModule } from './interviews/interviews.module.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { MailSettingsModule } from './mail-settings/mail-settings.module.js';
import { MembersModule } from './members/members.module.js';
import { MembershipsModule } from './memberships/memberships.module.js';
import { MessagesModule } from './messages/messages.module.js';
import { NodesModule } from './nodes/nodes.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PlaybooksModule } from './playbooks/playbooks.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { StepsModule } from './steps/steps.module.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TenantsModule } from './tenants/tenants.module.js';
import { TidbitsModule } from './tidbits/tidbits.module.js';
import { CLOCK, DATA_SOURCE, GRAMMAR, MAILER, PERSON_DIRECTORY, SETTINGS } from './tokens.js';
import { ViewerModule } from './viewer/viewer.module.js';

/** What the api is made of, apart from its own code. Tests give a database of their own. */
export interface AppOptions {
  readonly settings: Settings;
  readonly dataSource: DataSource;
  readonly clock?: Clock;
  /** By SMTP as the settings say, where none is given. */
  readonly mailer?: Mailer;
  /** What checks grammar; a thread that starts with the first text, where none is given. */
  readonly grammar?: TextChecker;
  /** Where log lines go; standard output by default. */
  readonly logStream?: DestinationStream;
}

@Global()
@Module({})
class EnvironmentModule implements OnApplicationShutdown {
  constructor(@Inject(MAILER) private readonly mailer: Mailer & { close?(): void }) {}

  onApplicationShutdown(): void {
    this.mailer.close?.();
  }
}

/** Every feature, each a module of its own. */
export const FEATURES = [
  ApiKeysModule,
  ApplicationsModule,
  CandidatesModule,
  ChangesModule,
  CohortsModule,
  ConsentsModule,
  DraftsModule,
  EmployersModule,
  FactsModule,
  ImportsModule,
  IncomingModule,
  InterviewsModule,
  InvitationsModule,
  MailSettingsModule,
  MembersModule,
  MembershipsModule,
  MessagesModule,
  NodesModule,
  NotificationsModule,
  PlansModule,
  PlaybooksModule,
  RemindersModule,
  StepsModule,
  TemplatesModule,
  TenantsModule,
  TidbitsModule,
  ViewerModule,
];

@Module({})
export class AppModule {
  static register({
    settings,
    dataSource,
    clock = systemClock,
    mailer,
    grammar,
    logStream,
  }: AppOptions): DynamicModule {
    const environment = {
      module: EnvironmentModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: CLOCK, useValue: clock },
        { provide: DATA_SOURCE, useValue: dataSource },
        { provide: PERSON_DIRECTORY, useValue: createPersonDirectory(dataSource) },
        {
          provide: MAILER,
          useFactory: () => mailer ?? new SmtpMailer({ server: settings.SMTP_URL, from: settings.MAIL_FROM }),
        },
        { provide: GRAMMAR, useFactory: () => grammar ?? new Grammar() },
      ],
      exports: [SETTINGS, CLOCK, DATA_SOURCE, PERSON_DIRECTORY, MAILER, GRAMMAR],
    };
    return {
      module: AppModule,
      imports: [
        environment,
        LoggerModule.forRoot(loggingOptions(settings, logStream)),
        HttpModule,
        LiveUpdatesModule,
        IdentityModule,
        GraphqlModule,
        ...FEATURES,
      ],
    };
  }
}

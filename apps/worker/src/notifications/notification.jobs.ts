import {
  type Clock,
  type Mailer,
  makeDigest,
  sendNotification,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { Handles, type Job, makeDigest as makeDigestJob, sendNotification as sendJob } from '@afterword/jobs';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, MAILER, SETTINGS, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class NotificationJobs {
  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAILER) private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Handles(makeDigestJob)
  async makeDigest({ tenantId, requestId, payload }: Job<{ membershipId: string }>): Promise<void> {
    await this.unitOfWork.run(systemContext(tenantId, 'make-digest', requestId), (repositories) =>
      makeDigest(repositories, this.clock, payload.membershipId),
    );
  }

  @Handles(sendJob)
  async send({ tenantId, requestId, payload }: Job<{ notificationId: string }>): Promise<void> {
    const { unitOfWork, clock, mailer } = this;
    await sendNotification(
      { unitOfWork, clock, mailer, publicUrl: this.settings.PUBLIC_URL },
      systemContext(tenantId, 'send-notification', requestId),
      payload.notificationId,
    );
  }
}

import {
  type Clock,
  createSealer,
  type Mailer,
  type MailRoutes,
  makeDigest,
  type Sending,
  sendNotification,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { Handles, type Job, makeDigest as makeDigestJob, sendNotification as sendJob } from '@afterword/jobs';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, MAIL_ROUTES, MAILER, SETTINGS, UNIT_OF_WORK } from '../tokens.js';

@Injectable()
export class NotificationJobs {
  private readonly sending: Sending;

  constructor(
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAILER) mailer: Mailer,
    @Inject(MAIL_ROUTES) routes: MailRoutes,
    @Inject(SETTINGS) { MAIL_FROM, PUBLIC_URL, SECRET_KEY, SECRET_KEY_PREVIOUS }: Settings,
  ) {
    const previous = SECRET_KEY_PREVIOUS === undefined ? [] : [SECRET_KEY_PREVIOUS];
    const passingOn = { routes, sealer: createSealer([SECRET_KEY, ...previous]), bounceAddress: MAIL_FROM };
    this.sending = { unitOfWork, clock, mailer, publicUrl: PUBLIC_URL, passingOn };
  }

  @Handles(makeDigestJob)
  async makeDigest({ tenantId, requestId, payload }: Job<{ membershipId: string }>): Promise<void> {
    await this.unitOfWork.run(systemContext(tenantId, 'make-digest', requestId), (repositories) =>
      makeDigest(repositories, this.clock, payload.membershipId),
    );
  }

  @Handles(sendJob)
  async send({ tenantId, requestId, payload }: Job<{ notificationId: string }>): Promise<void> {
    await sendNotification(
      this.sending,
      systemContext(tenantId, 'send-notification', requestId),
      payload.notificationId,
    );
  }
}

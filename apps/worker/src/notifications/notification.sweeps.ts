import { type Clock, giveUpExpired, newId, systemContext, type UnitOfWork } from '@afterword/application';
import { makeDigest, sendNotification } from '@afterword/jobs';
import { expiredSendings, membersToRemind, notificationsToSend, Sweep } from '@afterword/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { JobSweep } from '../schedule/job-sweep.js';
import { PeriodicWork } from '../schedule/periodic-work.js';
import { CLOCK, UNIT_OF_WORK } from '../tokens.js';

/** Members to be looked at → a look each, of which a mail may come. */
@Injectable()
export class ReminderSweep extends JobSweep<{ membershipId: string }> {
  readonly name = 'reminders';
  readonly pause = 2_000;
  protected readonly job = makeDigest;
  protected readonly due = membersToRemind;
  protected readonly payloadOf = (membershipId: string) => ({ membershipId });
}

/** Notifications that wait → a sending each. */
@Injectable()
export class SendingSweep extends JobSweep<{ notificationId: string }> {
  readonly name = 'notifications';
  readonly pause = 1_000;
  protected readonly job = sendNotification;
  protected readonly due = notificationsToSend;
  protected readonly payloadOf = (notificationId: string) => ({ notificationId });
}

/** Sendings that nobody ended → uncertain, for a person to see. */
@Injectable()
export class ExpiredSendingSweep extends PeriodicWork {
  readonly name = 'expired sendings';
  readonly pause = 5_000;

  constructor(
    private readonly sweep: Sweep,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  async run(): Promise<void> {
    for (const { tenantId, id } of await expiredSendings(this.sweep, this.clock.now())) {
      const context = systemContext(tenantId, 'expired-sendings', `sweep-${newId()}`);
      await this.unitOfWork.run(context, (repositories) => giveUpExpired(repositories, this.clock, id));
    }
  }
}

import {
  type Clock,
  createSealer,
  type Dispatching,
  dispatchMessages,
  type MailRoutes,
  systemContext,
  type UnitOfWork,
} from '@afterword/application';
import { Handles, type Job, JobQueues, sendMessages } from '@afterword/jobs';
import type { Settings } from '@afterword/settings';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, MAIL_ROUTES, SETTINGS, UNIT_OF_WORK } from '../tokens.js';
import { slotJob } from './slots.js';

/** How many messages one job claims: enough for statements in sets, few enough to take turns. */
const BATCH = 200;

@Injectable()
export class MessageJobs {
  private readonly dispatching: Dispatching;

  constructor(
    @Inject(UNIT_OF_WORK) unitOfWork: UnitOfWork,
    @Inject(CLOCK) clock: Clock,
    @Inject(MAIL_ROUTES) routes: MailRoutes,
    @Inject(SETTINGS) settings: Settings,
    private readonly queues: JobQueues,
  ) {
    const { MAIL_REPLY_DOMAIN, PUBLIC_URL, SECRET_KEY, SECRET_KEY_PREVIOUS } = settings;
    this.dispatching = {
      unitOfWork,
      clock,
      routes,
      sealer: createSealer(
        SECRET_KEY_PREVIOUS === undefined ? [SECRET_KEY] : [SECRET_KEY, SECRET_KEY_PREVIOUS],
      ),
      places: { replyDomain: MAIL_REPLY_DOMAIN, publicUrl: PUBLIC_URL },
      chance: Math.random,
    };
  }

  /** Where more waits, the next slot is called for while this one still sends, so the mail server is never idle. */
  @Handles(sendMessages)
  async send({ tenantId, requestId, payload }: Job<{ slot: number }>): Promise<void> {
    const context = systemContext(tenantId, 'send-messages', requestId);
    await dispatchMessages(this.dispatching, context, BATCH, () =>
      this.queues.enqueue(sendMessages, [slotJob(tenantId, requestId, payload.slot + 1)]),
    );
  }
}

import type { Message, MessageVersion, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Message', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class MessageLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Message | null> {
    return context
      .loader<string, Message | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ messages }) => messages.byIds(ids))),
      )
      .load(id);
  }
}

/** The messages about an application, the newest first. */
@Injectable()
export class ApplicationMessagesLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, applicationId: string): Promise<Message[]> {
    return context
      .loader<string, Message[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ messages }) => messages.byApplicationIds(ids)),
          (message) => message.applicationId,
        ),
      )
      .load(applicationId);
  }
}

/** The message of a step: the open one, else the newest. */
@Injectable()
export class StepMessageLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, stepId: string): Promise<Message | null> {
    return context
      .loader<string, Message | null>(this, async (ids) => {
        const found = await this.unitOfWork.run(context.request(), ({ messages }) => messages.byStepIds(ids));
        const byStep = new Map(found.map((message) => [message.stepId, message]));
        return ids.map((id) => byStep.get(id) ?? null);
      })
      .load(stepId);
  }
}

/** The texts of a message, the oldest first. */
@Injectable()
export class MessageVersionsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, messageId: string): Promise<MessageVersion[]> {
    return context
      .loader<string, MessageVersion[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ messages }) => messages.versions(ids)),
          (version) => version.messageId,
        ),
      )
      .load(messageId);
  }
}

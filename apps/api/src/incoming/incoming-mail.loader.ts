import type { IncomingAttachment, IncomingMail, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** Who may read mail that came back: staff. What it became is a fact, which its candidate sees. */
export const INCOMING_READERS = { roles: ['admin', 'advisor'], keyScope: 'interviews:read' } as const;

@AsNode('IncomingMail', INCOMING_READERS)
@Injectable()
export class IncomingMailLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<IncomingMail | null> {
    return context
      .loader<string, IncomingMail | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ incoming }) => incoming.byIds(ids))),
      )
      .load(id);
  }
}

/** What hangs on a mail, in its order. */
@Injectable()
export class IncomingAttachmentsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, mailId: string): Promise<IncomingAttachment[]> {
    return context
      .loader<string, IncomingAttachment[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ incoming }) => incoming.attachments(ids)),
          (attachment) => attachment.mailId,
        ),
      )
      .load(mailId);
  }
}

import type { Contact, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../graphql/context.js';
import { grouped, inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

@AsNode('Contact', { roles: ['admin', 'advisor', 'candidate'], keyScope: 'interviews:read' })
@Injectable()
export class ContactLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<Contact | null> {
    return context
      .loader<string, Contact | null>(this, async (ids) =>
        inOrder(ids, await this.unitOfWork.run(context.request(), ({ contacts }) => contacts.byIds(ids))),
      )
      .load(id);
  }
}

/** Whether mail to the contact's address came back, so that another is needed. */
@Injectable()
export class BouncedContactLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, contactId: string): Promise<boolean> {
    return context
      .loader<string, boolean>(this, async (ids) => {
        const bounced = await this.unitOfWork.run(context.request(), ({ suppressions }) =>
          suppressions.bouncedContacts(ids),
        );
        return ids.map((id) => bounced.has(id));
      })
      .load(contactId);
  }
}

/** The contacts of an employer, by name. */
@Injectable()
export class EmployerContactsLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, employerId: string): Promise<Contact[]> {
    return context
      .loader<string, Contact[]>(this, async (ids) =>
        grouped(
          ids,
          await this.unitOfWork.run(context.request(), ({ contacts }) => contacts.byEmployerIds(ids)),
          (contact) => contact.employerId ?? '',
        ),
      )
      .load(employerId);
  }
}

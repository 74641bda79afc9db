import type { TemplateVersion, UnitOfWork } from '@afterword/application';
import { Inject, Injectable } from '@nestjs/common';
import type { AccessRule } from '../graphql/access.js';
import type { GraphqlContext } from '../graphql/context.js';
import { inOrder } from '../graphql/loaders.js';
import { AsNode } from '../nodes/as-node.js';
import { UNIT_OF_WORK } from '../tokens.js';

/** Who may look at templates. Source: the role table of the product's domain. */
export const TEMPLATE_READERS: AccessRule = { roles: ['admin', 'advisor'] };
/** Who may change how messages are worded. */
export const TEMPLATE_WRITERS: AccessRule = { roles: ['admin'] };

@AsNode('TemplateVersion', TEMPLATE_READERS)
@Injectable()
export class TemplateVersionLoader {
  constructor(@Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork) {}

  load(context: GraphqlContext, id: string): Promise<TemplateVersion | null> {
    return context
      .loader<string, TemplateVersion | null>(this, async (ids) =>
        inOrder(
          ids,
          await this.unitOfWork.run(context.request(), ({ templates }) => templates.byVersionIds(ids)),
        ),
      )
      .load(id);
  }
}

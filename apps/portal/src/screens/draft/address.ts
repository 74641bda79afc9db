import type { MyStepFragment } from '@afterword/web/graphql';

/** Whether a step is a text to somebody, which its own screen shows. */
export const hasDraft = ({
  channel,
  owner,
  kind,
}: Pick<MyStepFragment, 'channel' | 'owner' | 'kind'>): boolean =>
  channel !== null && owner === 'CANDIDATE' && kind !== 'COLLECT_CONTACTS';

/** The address of a step's text. */
export const draftAddress = ({ id }: Pick<MyStepFragment, 'id'>, tenant: string): string =>
  `/${tenant}/steps/${encodeURIComponent(id)}/draft`;

/** What to do with the text, in two or three words. */
export function draftVerb({ channel }: Pick<MyStepFragment, 'channel'>): string {
  if (channel === 'EMAIL') return 'Read and send';
  if (channel === 'PHONE') return 'Prepare the call';
  if (channel === 'HANDWRITTEN') return 'Write the card';
  return 'See the text';
}

import { defaultMailSettings, senderOf } from '../mail-settings/defaults.js';
import { approveByItself } from '../messages/create-draft.js';
import { lockedMessage } from '../messages/standing.js';
import { dailyKinds, togetherKey } from '../messages/together.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { JoinableMessage } from './ports.js';
import { refreshDrafts } from './refresh-drafts.js';
import type { ToWrite } from './to-write.js';

const NAMES_MORE = 'It names more than when it was read. Read it once more.';

/**
 * Lets groups join messages that have not left and that nobody edited: their texts then name these too, and one that a
 * person let go is to be read again. Answers the groups that found none.
 */
export async function joinOpenMessages(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  groups: readonly (readonly ToWrite[])[],
  caseloadOnly: boolean,
): Promise<readonly (readonly ToWrite[])[]> {
  const keyed = groups.map((group) => ({
    group,
    key: group[0] && togetherKey(group[0], caseloadOnly),
  }));
  const contactIds = new Set(keyed.flatMap(({ group, key }) => (key && group[0] ? group[0].contactId : [])));
  if (contactIds.size === 0) return groups;
  const open = await repositories.drafts.joinable([...contactIds], dailyKinds);
  const left: (readonly ToWrite[])[] = [];
  for (const { group, key } of keyed) {
    const [first] = group;
    // It leaves today at the earliest, so it goes with what is of today.
    const message =
      key && first && open.find((it) => togetherKey({ ...it, day: first.day }, caseloadOnly) === key);
    if (!message || !(await join(repositories, context, clock, message, group))) left.push(group);
  }
  return left;
}

async function join(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  { messageId, automatic }: JoinableMessage,
  group: readonly ToWrite[],
): Promise<boolean> {
  const { changes, mailSettings, messages } = repositories;
  const now = clock.now();
  const { message } = await lockedMessage(repositories, context, messageId, now);
  if (message.state !== 'draft' && message.state !== 'approved') return false;
  const joined = await messages.addParts(
    messageId,
    group.map(({ part }) => part),
  );
  if (joined === 0) return false;
  if (message.state === 'approved')
    await messages.update(messageId, {
      state: 'draft',
      problem: automatic ? null : NAMES_MORE,
      leavesAt: null,
      approvedAt: null,
      approvedById: null,
      automatic: false,
    });
  await refreshDrafts(repositories, context, [message.applicationId], now);
  const settings = (await mailSettings.own()) ?? defaultMailSettings();
  if (senderOf(settings.senders, message.kind) === 'automatic')
    await approveByItself(repositories, context, messageId, now);
  const candidateIds = new Set([message.candidateId, ...group.map(({ candidateId }) => candidateId)]);
  await changes.add(
    ...[...candidateIds].map((candidateId) => ({ topic: 'candidate' as const, candidateId })),
  );
  return true;
}

import {
  type Clock,
  changeMailSettings,
  createSealer,
  type FoundRecords,
  type MessageSender,
  type Repositories,
  type RequestContext,
} from '@afterword/application';
import type { StepKind } from '@afterword/follow-up-policy';
import type { TenantSketch } from '../tenants.ts';

/** A center reads what asks for something; thanks are the candidates' own, and word to referees goes by itself. */
const CENTER: Partial<Record<StepKind, MessageSender>> = {
  follow_up: 'advisor',
  feedback_request: 'advisor',
  stay_in_touch: 'advisor',
  negotiate: 'advisor',
  notify_referee: 'automatic',
};

/** An agency writes to its clients itself. */
const AGENCY: Partial<Record<StepKind, MessageSender>> = {
  ...CENTER,
  thank_you: 'advisor',
  inform_referrer: 'advisor',
  rejection_reply: 'advisor',
};

const RIGHT: FoundRecords = {
  signature: { state: 'right', published: null },
  policy: { state: 'right', published: 'v=DMARC1; p=none' },
  return_path: { state: 'right', published: 'v=spf1 -all' },
  replies: { state: 'right', published: 'mx.afterword.example' },
};

export const sendingDomainOf = ({ domain }: TenantSketch): string => `mail.${domain}`;

/** A sending domain that was found in order: no `.example` domain publishes anything, and the mail catcher asks for nothing. */
export async function setUpMail(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  secretKey: string,
  sketch: TenantSketch,
): Promise<void> {
  const senders = Object.entries(sketch.kind === 'recruiting_agency' ? AGENCY : CENTER);
  await changeMailSettings(repositories, context, clock, createSealer([secretKey]), {
    sendingDomain: sendingDomainOf(sketch),
    fromLocalPart: sketch.kind === 'recruiting_agency' ? 'desk' : 'candidates',
    senders: senders.map(([kind, sender]) => ({ kind: kind as StepKind, sender })),
  });
  const settings = await repositories.mailSettings.own();
  if (!settings) throw new Error('The mail settings were not kept.');
  const lookedAt = clock.now().subtract({ hours: 26 });
  await repositories.mailSettings.save(
    { ...settings, verifiedAt: lookedAt, lookedAt, found: RIGHT },
    clock.now(),
  );
}

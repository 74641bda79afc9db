import { defaultMailSettings } from '../mail-settings/defaults.js';
import { issueInvitation } from '../members/issue-invitation.js';
import { type MailRoute, type MailRoutes, routeOf } from '../messages/mail-route.js';
import { isStillWanted } from '../reminders/preferences.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import type { Repositories } from '../shared/repositories.js';
import type { Sealer } from '../shared/sealing.js';
import { makeToken } from '../shared/tokens.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import { caseloadMail } from './caseload-mail.js';
import { digestMail } from './digest-mail.js';
import { forwardMail } from './forward-mail.js';
import { invitationMail } from './invitation-mail.js';
import type { Mail, Mailer, MailResult } from './mailer.js';
import { caseloadToday, isEmpty } from './make-digest.js';
import type { ClaimedNotification, SendingOutcome } from './ports.js';

/**
 * How long a mail is held before the server is ready for its last bytes. Short, since whoever takes it over after a
 * crash can send it safely, and who is only slow finds the lease lost before anything was accepted.
 */
const CLAIM = { minutes: 1 };

/** Longer than a mail server may be silent before it says whether it took the mail. */
const HAND_OVER = { minutes: 5 };

/** After so many tries a mail that the server keeps putting off has failed. */
const MAX_TRIES = 8;

/** What sending needs. */
export interface Sending {
  readonly unitOfWork: UnitOfWork;
  readonly mailer: Mailer;
  readonly clock: Clock;
  /** Where people reach the product. */
  readonly publicUrl: string;
  /** By which way mails leave that a center passes on; absent: all leave by the product's own, unsigned by the center. */
  readonly passingOn?: {
    readonly routes: MailRoutes;
    readonly sealer: Sealer;
    /** Where bounces of them go: whom we pass something on to is no recipient of a message. */
    readonly bounceAddress: string;
  };
}

/** This process no longer holds the notification: its lease ran out and another took it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/**
 * Sends one notification, once. It is claimed with a lease, written and offered to the mail server while still
 * `queued`; only when the server is ready for the last bytes is it marked `sending`, and then what came of it is
 * recorded. A crash before the mark leaves it to be sent again, since nothing can have been accepted; a crash after
 * it leaves it `sending`, which becomes uncertain when the lease runs out and is never sent again by itself.
 *
 * Does nothing where another process holds it, where it was sent, or where its time has not come.
 */
export async function sendNotification(
  sending: Sending,
  context: RequestContext,
  notificationId: string,
): Promise<void> {
  const { unitOfWork, mailer, clock } = sending;
  const claimed = await unitOfWork.run(context, (repositories) =>
    claimAndWrite(repositories, sending, context, notificationId),
  );
  if (!claimed) return;
  const { notification, mail, route } = claimed;
  const by = (route && sending.passingOn?.routes.mailerFor(route)) ?? mailer;
  const result = await by.send(mail, {
    beforeAcceptance: async () => {
      const held = await unitOfWork.run(context, ({ notifications }) =>
        notifications.markSending(notification, clock.now().add(HAND_OVER)),
      );
      if (!held) throw new LeaseLost(`Notification ${notification.id} is held by another process.`);
    },
  });
  await unitOfWork.run(context, async ({ notifications, changes }) => {
    await notifications.record(notification, outcomeOf(result, notification.tries, clock.now()));
    if (notification.candidateId)
      await changes.add({ topic: 'candidate', candidateId: notification.candidateId });
  });
}

/** Whose hand-over was under way when its process died or lost touch: nobody knows, so a person is shown it. */
export async function giveUpExpired(
  { notifications, changes }: Repositories,
  clock: Clock,
  notificationId: string,
): Promise<void> {
  const problem =
    'It may have arrived: we lost touch while the mail server had it. We will not send it twice.';
  if (!(await notifications.giveUpExpired(notificationId, clock.now(), problem))) return;
  const [notification] = await notifications.byIds([notificationId]);
  if (notification?.candidateId)
    await changes.add({ topic: 'candidate', candidateId: notification.candidateId });
}

async function claimAndWrite(
  repositories: Repositories,
  sending: Sending,
  context: RequestContext,
  id: string,
): Promise<{ notification: ClaimedNotification; mail: Mail; route: MailRoute | null } | null> {
  const { clock, publicUrl } = sending;
  const now = clock.now();
  const notification = await repositories.notifications.claim(id, now, now.add(CLAIM));
  if (!notification) return null;
  const written = await write(repositories, context, clock, publicUrl, notification);
  if (!written) {
    await repositories.notifications.remove(id);
    return null;
  }
  const { to, content } = written;
  const mail = { to, ...content, messageId: notification.messageId };
  const center = notification.kind === 'forward' ? await centerOf(repositories, context, sending) : null;
  if (!center) return { notification, mail, route: null };
  const from = { name: content.fromName ?? '', address: center.address };
  return { notification, mail: { ...mail, from, envelopeFrom: center.bounceAddress }, route: center.route };
}

/**
 * What a center passes on comes from its own domain and is signed by its key, as its messages are. Null where it has no
 * verified domain.
 */
async function centerOf(
  { mailSettings }: Repositories,
  { tenantId }: RequestContext,
  { passingOn }: Sending,
): Promise<{ address: string; bounceAddress: string; route: MailRoute } | null> {
  const settings = (await mailSettings.own()) ?? defaultMailSettings();
  if (!passingOn || !settings.sendingDomain || !settings.verifiedAt) return null;
  return {
    address: `${settings.fromLocalPart}@${settings.sendingDomain}`,
    bounceAddress: passingOn.bounceAddress,
    route: await routeOf(tenantId, settings, mailSettings, passingOn.sealer),
  };
}

interface Written {
  readonly to: Mail['to'];
  readonly content: Omit<Mail, 'to' | 'messageId'>;
}

/** Null where it has nothing to say any more. */
function write(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  publicUrl: string,
  notification: ClaimedNotification,
): Promise<Written | null> {
  switch (notification.kind) {
    case 'digest':
    case 'urgent':
      return writeDigest(repositories, context, clock, publicUrl, notification.id);
    case 'caseload':
      return writeCaseload(repositories, context, clock, publicUrl, notification);
    case 'invitation':
      return writeInvitation(repositories, context, clock, publicUrl, notification);
    case 'forward':
      return writeForward(repositories, publicUrl, notification.id);
  }
}

/** Null where what was written was forgotten meanwhile. */
async function writeForward(
  { incoming }: Repositories,
  publicUrl: string,
  id: string,
): Promise<Written | null> {
  const reply = await incoming.forwardedBy(id);
  if (!reply) return null;
  const { name, email } = reply.candidate;
  return { to: { name, address: email }, content: forwardMail(reply, publicUrl) };
}

/** Null where everything that it would tell is done by now, or they no longer want to be told. */
async function writeDigest(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  publicUrl: string,
  id: string,
): Promise<Written | null> {
  const digest = await repositories.notifications.digest(id);
  if (!digest || digest.steps.length === 0) return null;
  const person = digest.membershipId ? await repositories.reminders.person(digest.membershipId) : null;
  const now = clock.now();
  if (!person || !isStillWanted(digest.kind, person, now)) return null;
  const { name, email } = digest.candidate;
  return {
    to: { name, address: email },
    content: {
      ...digestMail(digest, publicUrl, now),
      unsubscribe: await stopAddress(repositories, context, publicUrl, id),
    },
  };
}

/** Null where nothing of the caseload needs them any more, they no longer want to be told, or they have left. */
async function writeCaseload(
  repositories: Repositories,
  context: RequestContext,
  clock: Clock,
  publicUrl: string,
  { id, membershipId }: ClaimedNotification,
): Promise<Written | null> {
  const { reminders, memberships } = repositories;
  const person = membershipId ? await reminders.person(membershipId) : null;
  const [member] = person ? await memberships.byIds([person.membershipId]) : [];
  const now = clock.now();
  if (!person || !member || !isStillWanted('caseload', person, now)) return null;
  const caseload = await caseloadToday(repositories, person, now);
  if (isEmpty(caseload)) return null;
  const { name, email, tenant } = member;
  return {
    to: { name, address: email },
    content: {
      ...caseloadMail({ name, person, tenant, caseload }, publicUrl, now),
      unsubscribe: await stopAddress(repositories, context, publicUrl, id),
    },
  };
}

/** Where one POST stops mails like this one (RFC 8058). Each try has a link of its own, so an earlier one ends. */
async function stopAddress(
  { notifications }: Repositories,
  { tenantId }: RequestContext,
  publicUrl: string,
  id: string,
): Promise<string> {
  const { token, secretHash } = makeToken('reminders', tenantId, id);
  await notifications.setStopSecret(id, secretHash);
  const address = new URL('/stop-reminders', publicUrl);
  address.searchParams.set('token', token);
  return address.toString();
}

/** Null where the invitation was accepted or withdrawn. Each try makes a new link, so an earlier one ends. */
async function writeInvitation(
  repositories: Repositories,
  { tenantId }: RequestContext,
  clock: Clock,
  publicUrl: string,
  { membershipId }: ClaimedNotification,
): Promise<Written | null> {
  const invitation = membershipId ? await repositories.members.invitation(membershipId) : null;
  if (!invitation || invitation.acceptedAt || invitation.endedAt) return null;
  const token = await issueInvitation(repositories, tenantId, clock, invitation.membershipId);
  return {
    to: { name: invitation.name, address: invitation.email },
    content: invitationMail(invitation, token, publicUrl),
  };
}

function outcomeOf(result: MailResult, tries: number, now: Temporal.Instant): SendingOutcome {
  switch (result.kind) {
    case 'accepted':
      return { state: 'sent', at: now };
    case 'uncertain':
      return { state: 'uncertain', problem: result.words };
    case 'refused':
      if (result.permanent) return { state: 'failed', problem: result.words };
      if (tries >= MAX_TRIES)
        return { state: 'failed', problem: `${result.words} Given up after ${tries} tries.` };
      // 1, 2, 4 … minutes, an hour at most.
      return {
        state: 'queued',
        notBefore: now.add({ minutes: Math.min(2 ** (tries - 1), 60) }),
        problem: result.words,
      };
  }
}

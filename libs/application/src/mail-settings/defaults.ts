import { type MessageKind, messageKinds } from '@afterword/templates';
import { newId } from '../shared/ids.js';
import type { MailSettings, MessageSender, MessageSenders } from './ports.js';

/** What holds until a tenant says otherwise: each candidate sends their own, and nothing leaves without a domain. */
export function defaultMailSettings(): MailSettings {
  return {
    id: newId(),
    sendingDomain: null,
    fromLocalPart: 'candidates',
    verifiedAt: null,
    lookedAt: null,
    found: {},
    smtp: null,
    dkimSelector: null,
    dkimPublicKey: null,
    senders: {},
    perMinute: 600,
    perDomainMinute: 60,
  };
}

export function senderOf(senders: MessageSenders, kind: keyof MessageSenders): MessageSender {
  return senders[kind] ?? 'candidate';
}

/** The kinds of messages that staff reads. What goes by itself is among them, where something keeps it back. */
export const staffLetsGo = (senders: MessageSenders): MessageKind[] =>
  messageKinds.filter((kind) => senderOf(senders, kind) !== 'candidate');

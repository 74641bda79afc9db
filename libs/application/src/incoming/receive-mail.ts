import { createHash } from 'node:crypto';
import type { FileStore } from '../files/ports.js';
import type { Clock } from '../shared/clock.js';
import type { RequestContext } from '../shared/context.js';
import { refuse } from '../shared/errors.js';
import { newId } from '../shared/ids.js';
import { parseReplyLocalPart } from '../shared/reply-address.js';
import { oneLine } from '../shared/text.js';
import type { UnitOfWork } from '../shared/unit-of-work.js';
import type { IncomingEnvelope, IncomingWay } from './ports.js';

/** The most that a mail may have, by either way: what the common mail services carry. */
export const MAX_MAIL_BYTES = 25 * 1024 * 1024;

/** So much of a mail is looked at for its Message-ID and its recipient before it is kept. */
const HEAD_BYTES = 65_536;

/** What receiving needs. */
export interface Receiving {
  readonly unitOfWork: UnitOfWork;
  readonly files: FileStore;
  readonly clock: Clock;
  /** For how many days a mail's content is kept. */
  readonly keepDays: number;
}

export interface ArrivingMail {
  readonly via: IncomingWay;
  /** Where a hook does not say who the recipient is, the mail's own header is asked. */
  readonly envelope: IncomingEnvelope;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * Keeps a raw mail to be read by a job; once this resolves it cannot be lost. The same mail again, by whichever way,
 * changes nothing. Refuses one that is empty or too large, of which nothing is kept.
 */
export async function receiveMail(
  { unitOfWork, files, clock, keepDays }: Receiving,
  context: RequestContext,
  { via, envelope: given, bytes }: ArrivingMail,
): Promise<{ readonly mailId: string | null }> {
  const receivedAt = clock.now();
  const arriving = new Arriving(bytes);
  const { fileId, size } = await files.write(
    context,
    { name: 'mail.eml', createdAt: receivedAt },
    arriving.read(),
  );
  const { ownMessageId, addressed } = arriving.head(context.tenantId);
  const envelope = {
    recipient: shown(given.recipient || addressed).toLowerCase(),
    sender: shown(given.sender),
    remoteAddress: given.remoteAddress,
    helo: given.helo === null ? null : shown(given.helo),
  };
  const mail = {
    id: newId(),
    via,
    envelope,
    fileId,
    size,
    digest: sha256(envelope.recipient, arriving.digest()),
    ownIdHash: ownMessageId === null ? null : sha256(envelope.recipient, ownMessageId),
    receivedAt,
    keepUntil: receivedAt.add({ hours: keepDays * 24 }),
  };
  const isNew = await unitOfWork.run(context, async (repositories) => {
    const inserted = await repositories.incoming.insert(mail);
    if (!inserted) await repositories.files.delete(fileId);
    return inserted;
  });
  return { mailId: isNew ? mail.id : null };
}

/** What strangers say is kept in one line, and no longer than an address may be. */
const shown = (text: string): string => oneLine(text).slice(0, 254);

const sha256 = (recipient: string, rest: string): Uint8Array =>
  createHash('sha256').update(`${recipient}\n${rest}`).digest();

/** The bytes of a mail on their way, of which the beginning and a digest are noted. */
class Arriving {
  private readonly hash = createHash('sha256');
  private readonly beginning: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly bytes: AsyncIterable<Uint8Array>) {}

  async *read(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.bytes) {
      if (this.size < HEAD_BYTES) this.beginning.push(piece.subarray(0, HEAD_BYTES - this.size));
      this.size += piece.length;
      if (this.size > MAX_MAIL_BYTES) refuse('TOO_LARGE', 'A mail may have at most 25 MB.');
      this.hash.update(piece);
      yield piece;
    }
    if (this.size === 0) refuse('INVALID_INPUT', 'There is no mail in the request.');
  }

  digest(): string {
    return this.hash.digest('hex');
  }

  /** The Message-ID of the mail itself, and the first address of its header that may be a reply address of the tenant. */
  head(tenantId: string): { ownMessageId: string | null; addressed: string } {
    const text = Buffer.concat(this.beginning).toString('latin1');
    const header = text.slice(0, /\r?\n\r?\n/.exec(text)?.index);
    const ownMessageId = /^message-id:\s*<([^<>\s]{1,500})>/im.exec(header)?.[1] ?? null;
    const addresses = header.matchAll(/(?<![\w.+-])([a-z2-7]{64})@([a-z0-9.-]{1,255})/gi);
    const addressed = addresses.find(
      ([, localPart = '']) => parseReplyLocalPart(localPart)?.tenantId === tenantId,
    );
    return { ownMessageId, addressed: addressed?.[0] ?? '' };
  }
}

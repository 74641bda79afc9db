/** An address with the name that is shown for it. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** One mail to one person. Line breaks in `subject` and names become spaces, so nothing can add a header. */
export interface Mail {
  /** The product itself, where nothing is said. */
  readonly from?: NamedAddress;
  /** The name beside the product's own address, for a mail that it passes on for somebody. */
  readonly fromName?: string;
  readonly to: NamedAddress;
  readonly replyTo?: NamedAddress;
  /** Where answers go as well. */
  readonly replyAlsoTo?: NamedAddress;
  /** Where bounces go; the address of `from` by default. */
  readonly envelopeFrom?: string;
  readonly subject: string;
  readonly text: string;
  /** The same content for readers that show HTML. All text of people in it is escaped already. */
  readonly html?: string;
  /** Without the angle brackets. Fixed by the caller, so that a mail can be recognised wherever it turns up. */
  readonly messageId: string;
  /** Message-IDs without the angle brackets: of the mail that it follows, and of all before it. */
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** No person let it go, so nobody's out-of-office should answer it (RFC 3834); true where nothing is said. */
  readonly automatic?: boolean;
  /** Where one POST opts the recipient out (RFC 8058). */
  readonly unsubscribe?: string;
}

/**
 * What became of a mail, as far as the dialogue with the mail server tells:
 * - `accepted`: the server took it over;
 * - `refused`: nobody will get it; where `permanent`, trying again would be refused again;
 * - `uncertain`: the dialogue broke off after the last byte had left, so it may or may not have been taken over.
 */
export type MailResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly words: string }
  | { readonly kind: 'uncertain'; readonly words: string };

export interface MailOptions {
  /**
   * Awaited once it is the mail's turn, before anything is said to the server. Where it throws, the mail is dropped and
   * `send` throws the same. It holds no connection meanwhile, so many mails can be marked together.
   */
  readonly beforeDialogue?: () => Promise<void>;
  /**
   * Awaited when the server is ready for the mail and before its last bytes leave, so nothing can have been accepted
   * until this resolves. Where it throws, the mail is dropped and `send` throws the same.
   */
  readonly beforeAcceptance?: () => Promise<void>;
}

/** A mail that no server could be given, such as one whose sender is no address. Nothing was said to anybody. */
export class UnsendableMail extends TypeError {
  override readonly name = 'UnsendableMail';
}

/** Sends mails. Never tries twice by itself: whether to try again is the caller's to decide. */
export interface Mailer {
  send(mail: Mail, options?: MailOptions): Promise<MailResult>;
}

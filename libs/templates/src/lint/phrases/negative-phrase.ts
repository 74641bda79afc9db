import type { MessageKind } from '../../documents/document.js';

export interface NegativePhrase {
  /** The phrase and its other forms. */
  readonly says: readonly string[];
  /** What it does to the reader; completes “‘unfortunately’ …”. */
  readonly why: string;
  /** One sentence: what to do instead. */
  readonly better: string;
  /** What can stand in its place within the sentence. */
  readonly instead?: readonly string[];
  /** Whether the sentence stands without it. */
  readonly leaveOut?: true;
  /** Kinds of message in which it is in order. */
  readonly except?: readonly MessageKind[];
}

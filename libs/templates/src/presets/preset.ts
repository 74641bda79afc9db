import type { Channel } from '@afterword/follow-up-policy';
import type { MessageKind, TemplateDocument, Writer } from '../documents/document.js';

/** A wording: what an e-mail needs, or only a body for the other channels. */
export interface Wording {
  readonly subject?: string;
  readonly body: string;
}

interface Purpose {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly language: string;
  readonly writer?: Writer;
}

/** The templates for one purpose, by the names of their wordings. */
export const wordings = (
  purpose: Purpose,
  bodies: Readonly<Record<string, Wording>>,
): readonly TemplateDocument[] =>
  Object.entries(bodies).map(([variant, { subject, body }]) => ({
    format: 1,
    version: 1,
    writer: 'candidate',
    ...purpose,
    variant,
    ...(subject === undefined ? {} : { subject }),
    body: `${body.trim()}\n`,
  }));

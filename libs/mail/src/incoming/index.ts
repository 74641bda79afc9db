export type { Bounce } from './bounce.js';
export { type ClassifiedMail, type ClassifyOptions, classifyMail, type MailKind } from './classify-mail.js';
export type { MailAddress, MailHeaders } from './headers.js';
export { LIMITS } from './limits.js';
export { createMailReader, type MailReaderOptions } from './mail-reader.js';
export {
  type MailAttachment,
  type ParsedMail,
  parseMail,
  type ReadableMail,
  type UnreadableMail,
} from './parse-mail.js';
export { type FromVerdict, isFromRecipient, type VerifyFromOptions, verifyFrom } from './verify-from.js';

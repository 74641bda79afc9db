/** Injection tokens of things that are interfaces, not classes. */
export const UNIT_OF_WORK = Symbol('UnitOfWork');
export const CLOCK = Symbol('Clock');
export const SETTINGS = Symbol('Settings');
export const MAILER = Symbol('Mailer');
export const LOG = Symbol('Log');
/** For health checks alone; everything else goes through the unit of work. */
export const DATA_SOURCE = Symbol('DataSource');
export const FILE_STORE = Symbol('FileStore');
/** Mailers of messages to contacts, by the tenant's way. */
export const MAIL_ROUTES = Symbol('MailRoutes');
/** Reads raw mails that come back. */
export const MAIL_READER = Symbol('MailReader');

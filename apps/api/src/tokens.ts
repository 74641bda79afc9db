/** Injection tokens of things that are interfaces, not classes. */
export const UNIT_OF_WORK = Symbol('UnitOfWork');
export const CLOCK = Symbol('Clock');
export const SETTINGS = Symbol('Settings');
export const LIVE_UPDATES = Symbol('LiveUpdates');
/** For health checks alone; everything else goes through the unit of work. */
export const DATA_SOURCE = Symbol('DataSource');
export const PERSON_DIRECTORY = Symbol('PersonDirectory');
export const IDENTITY_POOL = Symbol('IdentityPool');
export const MAILER = Symbol('Mailer');
export const FILE_STORE = Symbol('FileStore');
export const DOMAIN_RECORDS = Symbol('DomainRecords');
export const MAIL_SERVER_TRIAL = Symbol('MailServerTrial');
/** Reads raw mails that came back. */
export const MAIL_READER = Symbol('MailReader');
/** Checks grammar: slow, and beside the requests. */
export const GRAMMAR = Symbol('Grammar');

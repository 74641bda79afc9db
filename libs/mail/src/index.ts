export { type DkimKey, dkimKey, signed } from './dkim.js';
export * from './domain-records.js';
export * from './guarded-dial.js';
export * from './incoming/index.js';
export * from './mail-routes.js';
export * from './receiving/mail-listener.js';
export * from './smtp-mailer.js';
export * from './smtp-trial.js';

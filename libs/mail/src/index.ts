export * from './incoming/index.js';
export * from './smtp-mailer.js';

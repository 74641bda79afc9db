import 'reflect-metadata';

export * from './changes/open-changes.js';
export * from './files/database-file-store.js';
export * from './idempotency/expired-keys.js';
export * from './identity/people.js';
export * from './identity/person-directory.js';
export * from './imports/due-imports.js';
export * from './incoming/due-mails.js';
export * from './messages/due-messages.js';
export * from './notifications/due-notifications.js';
export * from './plans/plan-sweep.js';
export * from './playbooks/due-rollouts.js';
export * from './shared/data-source.js';
export * from './shared/pending-migrations.js';
export * from './tenancy/prepare-roles.js';
export * from './tenancy/roles.js';
export * from './tenancy/sweep.js';
export { type CommitListener, createUnitOfWork, type Query, queryTenant } from './tenancy/unit-of-work.js';

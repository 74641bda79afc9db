import 'reflect-metadata';

export * from './identity/people.js';
export * from './identity/person-directory.js';
export * from './shared/data-source.js';
export * from './shared/pending-migrations.js';
export * from './tenancy/prepare-roles.js';
export * from './tenancy/roles.js';
export * from './tenancy/sweep.js';
export { type CommitListener, createUnitOfWork } from './tenancy/unit-of-work.js';

export * from './database.js';
export * from './tenant.js';

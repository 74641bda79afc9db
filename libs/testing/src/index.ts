export * from './callers.js';
export * from './database.js';
export * from './imports.js';
export * from './plans.js';
export * from './records.js';
export * from './redis.js';
export * from './rollouts.js';
export * from './tenant.js';

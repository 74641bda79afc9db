/** Injection tokens of things that are interfaces, not classes. */
export const UNIT_OF_WORK = Symbol('UnitOfWork');
export const CLOCK = Symbol('Clock');
export const SETTINGS = Symbol('Settings');
export const LIVE_UPDATES = Symbol('LiveUpdates');

import { v7 } from 'uuid';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A new UUIDv7. Ids are made in the application, so that related rows can be written in one go. */
export function newId(): string {
  return v7();
}

export function isId(value: string): boolean {
  return UUID.test(value);
}

/** Throws on anything but a lower-case UUID. An empty tenant id would otherwise read as "no tenant". */
export function assertId(value: string, what: string): void {
  if (!isId(value)) throw new TypeError(`${what} must be a UUID, but is ${JSON.stringify(value)}`);
}

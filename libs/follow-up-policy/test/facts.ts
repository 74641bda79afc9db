import type { Json } from './fixture.js';

/** Facts as scenario documents hold them; told at the end of the interview of the fixture where nothing else is said. */

export const told = '2026-09-15T19:00:00Z';

const direction = (kind: string, fields: Json): Json => ({ type: 'direction', at: told, kind, ...fields });

export const hold = (until: string, more: Json = {}): Json =>
  direction('no_contact_before', { until, ...more });
export const lock = (channel: string, more: Json = {}): Json =>
  direction('channel_only', { channel, ...more });
export const promise = (by: string, more: Json = {}): Json => direction('decision_by', { by, ...more });
export const submit = (what: string, more: Json = {}): Json => direction('submit', { what, ...more });
export const contactAt = (when: string, more: Json = {}): Json =>
  direction('contact_at', { when, channel: 'email', contact: 'dana', ...more });

export const sent = (kind: string, at: string, more: Json = {}): Json => ({
  type: 'message_sent',
  at,
  kind,
  contact: 'dana',
  channel: 'email',
  ...more,
});
export const done = (kind: string, at: string, more: Json = {}): Json => ({
  type: 'step_done',
  at,
  kind,
  ...more,
});
export const reply = (at: string, more: Json = {}): Json => ({ type: 'reply', at, contact: 'dana', ...more });
export const outcome = (type: string, at: string, more: Json = {}): Json => ({ type, at, ...more });

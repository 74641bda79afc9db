import { z } from 'zod';
import { defineJob } from './job-contract.js';

/** Looks at a member whom something may have to be told, and makes the mail where it is due. */
export const makeDigest = defineJob({
  name: 'make-digest',
  queue: 'planning',
  payload: z.object({ membershipId: z.uuid() }),
});

/** Plans applications of one tenant again, because the time for which their plans were good has passed. */
export const replan = defineJob({
  name: 'replan',
  queue: 'planning',
  payload: z.object({ planIds: z.array(z.uuid()).min(1).max(200) }),
});

/** Drafts the messages of steps of one tenant that may be written now, for a person to read. */
export const draftMessages = defineJob({
  name: 'draft-messages',
  queue: 'planning',
  payload: z.object({ stepIds: z.array(z.uuid()).min(1).max(200) }),
});

/** Sends one notification, once. */
export const sendNotification = defineJob({
  name: 'send-notification',
  queue: 'mail',
  payload: z.object({ notificationId: z.uuid() }),
});

/**
 * Sends a part of a tenant's messages to contacts whose time has come. Only so many jobs of a tenant, its slots, wait at
 * once, so that its flood stands in line for no longer than anybody else's mail.
 */
export const sendMessages = defineJob({
  name: 'send-messages',
  queue: 'messages',
  payload: z.object({ slot: z.int().min(0).max(9) }),
});

/** Reads one mail that came back and does what follows from it, once. */
export const fileMail = defineJob({
  name: 'file-mail',
  queue: 'incoming',
  payload: z.object({ mailId: z.uuid() }),
});

/** Checks an uploaded file, or imports what was checked, whichever the import is at. */
export const advanceImport = defineJob({
  name: 'advance-import',
  queue: 'imports',
  payload: z.object({ importId: z.uuid() }),
});

/** Previews a playbook version on the plans that run, or moves them to it, whichever the rollout is. */
export const advanceRollout = defineJob({
  name: 'advance-rollout',
  queue: 'rollouts',
  payload: z.object({ rolloutId: z.uuid() }),
});

/** Every kind of job. A worker does not start unless each has exactly one handler. */
export const jobContracts = [
  makeDigest,
  replan,
  draftMessages,
  sendNotification,
  sendMessages,
  fileMail,
  advanceImport,
  advanceRollout,
];

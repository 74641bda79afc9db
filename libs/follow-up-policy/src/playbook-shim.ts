import { FollowUpPolicyError } from './errors.js';
import {
  at,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  positiveInteger,
  type Reader,
  refuse,
  text,
} from './json-reader.js';
import type { Playbook as PlaybookData } from './playbook.js';
import { presets as data, type PresetName } from './presets.js';
import { channels } from './types.js';

/** A playbook as plain data. */
export type PlaybookDocument = PlaybookData;

/** A playbook that was read and checked. */
export interface Playbook extends PlaybookData {
  readonly document: PlaybookDocument;
}

const wholeNumber: Reader<number> = (value, path) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : refuse(path, 'a whole number from 0', value);
const owner = oneOf(['candidate', 'advisor'] as const);
const window = object<{ from: string; to: string }>({ from: text, to: text });
const task = optional(object<never>({ owner, cites: listOf(text), atLeastHours: wholeNumber } as never));
const thankYou = optional(
  object<never>({
    owner,
    cites: listOf(text),
    channel: oneOf(channels),
    withinHours: positiveInteger,
    schedulersToo: flag,
    tooLateAfterBusinessDays: positiveInteger,
  } as never),
);
const followUp = optional(
  object<never>({
    owner,
    cites: listOf(text),
    channel: oneOf(channels),
    everyDays: positiveInteger,
    limit: positiveInteger,
    businessDaysAfterPromise: wholeNumber,
  } as never),
);
const fields = {
  name: text,
  version: positiveInteger,
  allowedHours: object<never>({ soft: window, hard: window } as never),
  callWindows: listOf(window),
  cap: object<{ messages: number; hours: number }>({ messages: positiveInteger, hours: positiveInteger }),
  rules: object<never>({
    collect_contacts: task,
    debrief: task,
    record_next_steps: task,
    thank_you: thankYou,
    follow_up: followUp,
  } as never),
};
const reader = object<PlaybookData>(fields as never);

export function readPlaybook(json: unknown): Playbook {
  const document = reader(json, '');
  return { ...document, document };
}

export function playbookProblems(
  json: unknown,
): readonly { readonly path: string; readonly expected: string; readonly message: string }[] {
  const problems: FollowUpPolicyError[] = [];
  const attempt = (read: () => unknown): void => {
    try {
      read();
    } catch (error) {
      if (!(error instanceof FollowUpPolicyError)) throw error;
      problems.push(error);
    }
  };
  if (typeof json !== 'object' || json === null) attempt(() => reader(json, ''));
  else {
    for (const [name, read] of Object.entries(fields) as [string, Reader<unknown>][])
      attempt(() => read((json as Record<string, unknown>)[name], at('', name)));
    if (problems.length === 0) attempt(() => reader(json, ''));
  }
  return problems.map(({ path, expected, message }) => ({ path, expected, message }));
}

export const presetNames: readonly PresetName[] = ['balanced'];
export const presets: Readonly<Record<PresetName, Playbook>> = {
  balanced: { ...data.balanced, document: data.balanced },
};

export const playbookJsonSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
};

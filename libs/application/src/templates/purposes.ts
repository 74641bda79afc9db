import {
  messageChannels,
  messageKinds,
  type PresetLanguage,
  presetsFor,
  type Writer,
  writers,
} from '@afterword/templates';
import { refuse } from '../shared/errors.js';
import type { TemplatePurpose } from './ports.js';

/** Everything that can be worded in a language: by kind, then by channel, in the order of a candidacy. */
export function purposesIn(language: PresetLanguage, writer?: Writer): readonly TemplatePurpose[] {
  return messageKinds.flatMap((kind) =>
    messageChannels.flatMap((channel) =>
      writers
        .filter((one) => writer === undefined || one === writer)
        .map((one) => ({ kind, channel, writer: one, language }))
        .filter(isPurpose),
    ),
  );
}

/** Whether there can be such a message: no follow-up call goes by e-mail, and no advisor writes to a referee. */
export const isPurpose = (purpose: TemplatePurpose): boolean => presetsFor(purpose).length > 0;

/** Refuses what no plan ever asks for. */
export function requirePurpose(purpose: TemplatePurpose): void {
  if (!isPurpose(purpose))
    refuse('INVALID_INPUT', 'There is no such message, so it has no wordings.', 'kind');
}

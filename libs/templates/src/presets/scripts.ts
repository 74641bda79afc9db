import type { MessageKind, TemplateDocument, Writer } from '../documents/document.js';
import type { PresetLanguage } from '../languages.js';
import { wordings } from './preset.js';

/**
 * Two scripts for a call. Row D3: brief and polite, who you are, how it goes, whether more would help; and what to say
 * if it is a bad moment. Every kind has scripts, as an employer may want to be called only.
 */
export const scriptsIn =
  (language: PresetLanguage, [plain, warm]: readonly [string, string]) =>
  (
    kind: MessageKind,
    [first, second]: readonly [string, string],
    writer: Writer = 'candidate',
  ): readonly TemplateDocument[] =>
    wordings(
      { kind, channel: 'phone', language, writer },
      { [plain]: { body: first }, [warm]: { body: second } },
    );

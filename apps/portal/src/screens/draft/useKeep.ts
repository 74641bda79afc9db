import { changeDraftDocument, type DraftText } from '@afterword/web/drafts';
import { useSave } from '@afterword/web/graphql';
import type { StepMessage } from './draft-step.js';

/** Keeps what was edited of a message's text. */
export function useKeep({ id, version: saved }: StepMessage, draft: DraftText) {
  const changing = useSave(changeDraftDocument, { payload: (data) => data.changeDraft });
  /** The number of the text that is then the present one; null where it was refused. */
  const keep = async (): Promise<number | null> => {
    if (!draft.dirty) return saved;
    const { subject, text, version } = draft;
    const kept = await changing.save({ messageId: id, version, subject, text });
    if (!kept?.message) return null;
    draft.forget();
    return kept.message.version;
  };
  return { keep, saving: changing.saving, errors: changing.errors };
}

export type Keeping = ReturnType<typeof useKeep>;

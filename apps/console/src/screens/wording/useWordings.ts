import { useState } from 'react';
import { variantOf } from './insertion.js';
import type { TemplateData, WordingData } from './query.js';

/** More than these are refused. */
export const MOST_WORDINGS = 8;

export interface WordingsEdit {
  wordings: readonly WordingData[];
  /** They differ from what is saved. */
  dirty: boolean;
  /** The revision of the draft that the edit began from; null where there was none. */
  revision: number | null;
  index: number;
  choose: (index: number) => void;
  change: (to: Partial<WordingData>) => void;
  add: () => void;
  remove: () => void;
  /** Puts a preset's texts in the place of all. */
  takePreset: () => void;
  /** These were saved; what was written meanwhile goes on from that revision. */
  kept: (wordings: readonly WordingData[], revision: number | null) => void;
  /** Back to what is saved. */
  forget: () => void;
}

/** The texts for a purpose while they are edited: of the draft, else of what is in use. */
export function useWordings({ draft, published, preset, channel }: TemplateData): WordingsEdit {
  const [edit, setEdit] = useState<{ revision: number | null; wordings: readonly WordingData[] } | null>(
    null,
  );
  const [chosen, setChosen] = useState(0);
  const saved = (draft ?? published)?.wordings ?? preset;
  const wordings = edit?.wordings ?? saved;
  const index = Math.min(chosen, wordings.length - 1);
  const put = (next: readonly WordingData[]) =>
    setEdit({ revision: edit ? edit.revision : (draft?.revision ?? null), wordings: next });
  return {
    wordings,
    dirty: edit !== null,
    revision: edit ? edit.revision : (draft?.revision ?? null),
    index,
    choose: setChosen,
    change: (to) => put(wordings.map((wording, at) => (at === index ? { ...wording, ...to } : wording))),
    add: () => {
      put([...wordings, emptyWording(channel, wordings)]);
      setChosen(wordings.length);
    },
    remove: () => {
      put(wordings.filter((_, at) => at !== index));
      setChosen(Math.max(index - 1, 0));
    },
    takePreset: () => {
      put(preset);
      setChosen(0);
    },
    kept: (sent, to) =>
      setEdit((now) => (now && now.wordings !== sent ? { revision: to, wordings: now.wordings } : null)),
    forget: () => setEdit(null),
  };
}

/** What every text has; the rest is to be written. */
function emptyWording(channel: TemplateData['channel'], others: readonly WordingData[]): WordingData {
  let number = others.length + 1;
  while (others.some(({ variant }) => variant === variantOf(`wording ${number}`))) number += 1;
  return {
    variant: variantOf(`wording ${number}`),
    subject: channel === 'EMAIL' ? '' : null,
    body: '{{ contact.greeting }},\n\n\n\n{{ sender.name }}',
  };
}

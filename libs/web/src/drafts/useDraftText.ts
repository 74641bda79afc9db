import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { DraftPartFragment, FindingPartFragment } from '../graphql/generated/graphql.js';
import { lintDraftDocument } from './query.js';

/** Long enough that a word is written out, short enough that advice seems to be there at once. */
const PAUSE_MS = 450;

export interface DraftText {
  subject: string;
  text: string;
  /** It differs from what is saved. */
  dirty: boolean;
  /** The number of the text that it began from. */
  version: number;
  /** Of the text as it stands, or as it stood a moment ago. */
  findings: readonly FindingPartFragment[];
  change: (to: { subject?: string; text?: string }) => void;
  /** Back to what is saved. */
  forget: () => void;
}

/** A message's text while it is edited, with what the check says of it as it is written. */
export function useDraftText(message: DraftPartFragment): DraftText {
  const [edit, setEdit] = useState<{ subject: string; text: string; version: number } | null>(null);
  const { id } = message;
  const subject = edit?.subject ?? message.subject;
  const text = edit?.text ?? message.text;
  const dirty = subject !== message.subject || text !== message.text;
  const findings = useFindings({ id, subject, text, dirty });
  return {
    subject,
    text,
    dirty,
    version: edit?.version ?? message.version,
    findings: dirty ? (findings ?? message.findings) : message.findings,
    change: (to) => setEdit({ subject, text, version: edit?.version ?? message.version, ...to }),
    forget: () => setEdit(null),
  };
}

function useFindings({
  id,
  subject,
  text,
  dirty,
}: {
  id: string;
  subject: string;
  text: string;
  dirty: boolean;
}) {
  const client = useApolloClient();
  const [findings, setFindings] = useState<readonly FindingPartFragment[] | null>(null);
  useEffect(() => {
    if (!dirty) return;
    let current = true;
    const timer = setTimeout(() => {
      client
        .query({
          query: lintDraftDocument,
          variables: { messageId: id, subject, text },
          fetchPolicy: 'no-cache',
        })
        // Without an answer the last advice stays; the server checks again before anything goes out.
        .then(({ data }) => current && data && setFindings(data.lintDraft))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, id, subject, text, dirty]);
  return findings;
}

import { Action, ErrorState, useToast } from '@afterword/web';
import {
  approveMessageDocument,
  claimByHandDocument,
  type DraftText,
  emlOf,
  mailtoOf,
  sortFindings,
} from '@afterword/web/drafts';
import { type ByHand, useSave } from '@afterword/web/graphql';
import { IconCopy, IconDownload, IconMail, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../me/me.js';
import classes from './Draft.module.css';
import type { StepMessage } from './draft-step.js';
import type { Keeping } from './useKeep.js';

export interface WaysOutProps {
  message: StepMessage;
  draft: DraftText;
  /** Saves what was edited. */
  keeping: Keeping;
  /** It was taken along, with a private address for a blind copy. */
  onTaken: (bcc: string | null) => void;
}

/** The center sends it, or one takes it along: copied, in one's mail program, or as a file for it. */
export function WaysOut({ message, draft, keeping, onTaken }: WaysOutProps) {
  const toast = useToast();
  const { advisor } = useMe();
  const [chosen, setChosen] = useState<ByHand | 'send' | null>(null);
  const approving = useSave(approveMessageDocument, {
    payload: (data) => data.approveMessage,
    refetch: ['Me'],
  });
  const claiming = useSave(claimByHandDocument, { payload: (data) => data.claimByHand });
  const { blocks } = sortFindings(draft.findings);
  const { letGoBy } = message;
  const errors = [...approving.errors, ...claiming.errors];
  const busy = keeping.saving || approving.saving || claiming.saving ? chosen : null;

  const choose = (way: ByHand | 'send') => {
    setChosen(way);
    approving.reset();
    claiming.reset();
  };
  const send = async () => {
    choose('send');
    const version = await keeping.keep();
    if (version === null) return;
    if (await approving.save({ messageId: message.id, version }))
      toast.show({ text: `On its way to ${message.toName}.` });
  };
  const take = async (way: ByHand) => {
    choose(way);
    if ((await keeping.keep()) === null) return;
    const claimed = await claiming.save({ messageId: message.id, way });
    if (!claimed?.message) return;
    onTaken(claimed.bccAddress ?? null);
    const letter = {
      to: claimed.message.toAddress ?? '',
      bcc: claimed.bccAddress ?? null,
      subject: claimed.message.subject,
      text: claimed.message.text,
    };
    const address = way === 'MAILTO' ? mailtoOf(letter) : null;
    if (address) window.location.href = address;
    else if (way === 'EML') download(emlOf(letter));
    else await copy(letter.text, toast.show);
  };

  return (
    <section className={classes.ways} aria-label="Ways out">
      {errors.length > 0 && (
        <ErrorState alert title="It stays here.">
          {errors.map((each) => each.message).join(' ')}
        </ErrorState>
      )}
      {letGoBy === 'CANDIDATE' && (
        <>
          <Action
            rank="primary"
            size="lg"
            fullWidth
            leftSection={<IconSend size={20} stroke={1.6} />}
            disabled={blocks}
            loading={busy === 'send'}
            onClick={() => void send()}
          >
            Send it for me
          </Action>
          <p className={classes.small}>
            {blocks ? 'Mend what is marked first.' : 'It leaves at the first good hour, under your name.'}
          </p>
        </>
      )}
      {(letGoBy === 'ADVISOR' || letGoBy === 'AUTOMATIC') && (
        <p className={classes.ask}>
          {letGoBy === 'ADVISOR'
            ? `${advisor?.name ?? 'Your advisor'} reads it and sends it for you. Change what you like until then.`
            : 'Your center sends this kind of message by itself, once nothing is left to mend.'}
        </p>
      )}
      {(letGoBy === 'CANDIDATE' || letGoBy === null) && (
        <div className={classes.byHand}>
          <Action
            size="lg"
            leftSection={<IconCopy size={20} stroke={1.6} />}
            disabled={blocks}
            loading={busy === 'COPY'}
            onClick={() => void take('COPY')}
          >
            Copy
          </Action>
          <Action
            size="lg"
            leftSection={<IconMail size={20} stroke={1.6} />}
            disabled={blocks}
            loading={busy === 'MAILTO'}
            onClick={() => void take('MAILTO')}
          >
            My mail
          </Action>
          <Action
            size="lg"
            leftSection={<IconDownload size={20} stroke={1.6} />}
            disabled={blocks}
            loading={busy === 'EML'}
            onClick={() => void take('EML')}
          >
            As a file
          </Action>
        </div>
      )}
    </section>
  );
}

async function copy(text: string, say: ReturnType<typeof useToast>['show']): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say({ text: 'Copied. Paste it into your mail.' });
  } catch {
    say({ tone: 'warning', text: 'This browser did not let us copy. Mark the text and copy it yourself.' });
  }
}

function download(eml: string): void {
  const address = URL.createObjectURL(new Blob([eml], { type: 'message/rfc822' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'message.eml';
  link.click();
  URL.revokeObjectURL(address);
}

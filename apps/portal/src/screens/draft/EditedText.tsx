import { Action, ErrorState } from '@afterword/web';
import { type DraftText, LetterEditor, sortFindings } from '@afterword/web/drafts';
import type { ReactNode } from 'react';
import classes from './Draft.module.css';
import type { StepMessage } from './draft-step.js';
import type { Keeping } from './useKeep.js';

export interface EditedTextProps {
  message: StepMessage;
  draft: DraftText;
  keeping: Keeping;
  /** Names the part of the screen: “The letter”. */
  title: string;
  /** Names the field: “Letter to Dana Whitcomb”. */
  label: string;
  /** A card that is copied by hand, on its lines; else a sheet. */
  isCard?: boolean;
  /** Only what is mailed has a subject. */
  hasSubject?: boolean;
  /** Of the advice on it. */
  adviceId: string;
  /** Above the text. */
  children?: ReactNode;
}

/** The text of a step, changed in place until it is let go; why it could not be kept stands below it. */
export function EditedText({
  message,
  draft,
  keeping,
  title,
  label,
  isCard = false,
  hasSubject = false,
  adviceId,
  children,
}: EditedTextProps) {
  const editable = message.state === 'DRAFT';
  return (
    <section className={isCard ? classes.card : classes.letter} aria-label={title}>
      {children}
      <LetterEditor
        lined={isCard}
        label={label}
        subject={hasSubject ? draft.subject : undefined}
        text={draft.text}
        advice={editable ? sortFindings(draft.findings).advice : []}
        readOnly={!editable}
        describedBy={adviceId}
        onChange={draft.change}
      />
      {draft.dirty && (
        <div className={classes.changed}>
          <Action loading={keeping.saving} onClick={() => void keeping.keep()}>
            Keep changes
          </Action>
          <Action rank="quiet" onClick={draft.forget}>
            Undo them
          </Action>
        </div>
      )}
      {keeping.errors.length > 0 && (
        <ErrorState alert title="Not changed.">
          {keeping.errors.map((each) => each.message).join(' ')}
        </ErrorState>
      )}
    </section>
  );
}

import { Action, StatusWord } from '@afterword/web';
import type { UserErrorLike } from '@afterword/web/graphql';
import type { ReactNode } from 'react';
import classes from './Editor.module.css';

interface SaveDraftProps {
  unsaved: boolean;
  saving: boolean;
  onSave: () => void;
  onTakeBack: () => void;
  /** Further acts. */
  children?: ReactNode;
}

/** Keeps what was changed in a draft, or goes back to what is saved. */
export function SaveDraft({ unsaved, saving, onSave, onTakeBack, children }: SaveDraftProps) {
  return (
    <div className={classes.acts}>
      <Action
        rank={unsaved ? 'primary' : 'plain'}
        shortcut="mod+s"
        disabled={!unsaved}
        loading={saving}
        onClick={onSave}
      >
        Save the draft
      </Action>
      {unsaved && (
        <Action rank="quiet" onClick={onTakeBack}>
          Take it back
        </Action>
      )}
      {children}
    </div>
  );
}

/** Refusals of a draft, so that none is only beside a field that is not on show. */
export function Problems({ errors }: { errors: readonly UserErrorLike[] }) {
  return (
    <div className={classes.problems} role="alert">
      {errors.map(({ message, field }) => (
        <StatusWord key={`${field} ${message}`} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </div>
  );
}

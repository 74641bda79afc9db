import { Action, count } from '@afterword/web';
import { wordingWords } from '@afterword/web/drafts';
import type { UserErrorLike } from '@afterword/web/graphql';
import { MOST_WORDINGS, type WordingsEdit } from './useWordings.js';
import classes from './Wording.module.css';

interface WordingTabsProps {
  edit: WordingsEdit;
  errors: readonly UserErrorLike[];
  editable: boolean;
}

/** The wordings of one purpose, of which one is on show. */
export function WordingTabs({ edit, errors, editable }: WordingTabsProps) {
  const { wordings, index, choose, add, remove } = edit;
  return (
    <nav className={classes.tabs} aria-label="Wordings">
      <h2>{count(wordings.length, 'wording')}</h2>
      {wordings.map(({ variant }, at) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: a name changes while it is typed, the place stays
          key={at}
          type="button"
          aria-current={at === index || undefined}
          data-wrong={errors.some(({ field }) => field?.startsWith(`wordings.${at}`)) || undefined}
          onClick={() => choose(at)}
        >
          {wordingWords(variant) || 'No name yet'}
        </button>
      ))}
      {editable && (
        <div className={classes.acts}>
          <Action rank="quiet" disabled={wordings.length >= MOST_WORDINGS} onClick={add}>
            Add one
          </Action>
          <Action rank="quiet" disabled={wordings.length < 2} onClick={remove}>
            Remove this one
          </Action>
        </div>
      )}
      {wordings.length < 2 && (
        <p className={classes.hint}>
          A second person of one interview gets a preset. Add a wording to prevent it.
        </p>
      )}
    </nav>
  );
}

import { Radio } from '@mantine/core';
import type { DraftPartFragment } from '../graphql/generated/graphql.js';
import { count } from '../text/words.js';
import { wordingWords } from './findings.js';
import classes from './Wordings.module.css';

export interface WordingsProps {
  wordings: DraftPartFragment['wordings'];
  /** The present text is a wording as it was made: no person changed it. */
  edited: boolean;
  disabled?: boolean;
  onChoose: (variant: string) => void;
}

const OWN = 'own';

/** The other wordings for the same message, one of which takes the place of the text. */
export function Wordings({ wordings, edited, disabled = false, onChoose }: WordingsProps) {
  if (wordings.length === 0) return null;
  const chosen = wordings.find((wording) => wording.chosen)?.variant;
  return (
    <Radio.Group
      label="Wording"
      value={edited || !chosen ? OWN : chosen}
      onChange={(variant) => variant !== OWN && onChoose(variant)}
    >
      <div className={classes.list}>
        {(edited || !chosen) && <Radio value={OWN} label="As it was edited" disabled={disabled} />}
        {wordings.map(({ variant, words }) => (
          <Radio
            key={variant}
            value={variant}
            disabled={disabled}
            label={
              <>
                {wordingWords(variant)} <small>{count(words, 'word')}</small>
              </>
            }
          />
        ))}
      </div>
    </Radio.Group>
  );
}

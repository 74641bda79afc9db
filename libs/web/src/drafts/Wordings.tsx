import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { DraftPartFragment } from '../graphql/generated/graphql.js';
import { count } from '../text/words.js';
import { wordingWords } from './findings.js';
import classes from './Wordings.module.css';

export interface WordingsProps {
  wordings: DraftPartFragment['wordings'];
  /** The present text is a wording as it was made: no person changed it. */
  edited: boolean;
  disabled?: boolean;
  /** Settles once the text is the other one, or was refused. */
  onChoose: (variant: string) => Promise<void>;
}

const OWN = 'own';

/** The other wordings for the same message, one of which takes the place of the text. */
export function Wordings({ wordings, edited, disabled = false, onChoose }: WordingsProps) {
  // The choice shows at once, and stays where it is while it is made.
  const [wanted, setWanted] = useState<string | null>(null);
  if (wordings.length === 0) return null;
  const chosen = wordings.find((wording) => wording.chosen)?.variant;
  const choose = async (variant: string) => {
    if (variant === OWN || wanted !== null) return;
    setWanted(variant);
    await onChoose(variant);
    setWanted(null);
  };
  return (
    <Radio.Group
      label="Wording"
      value={wanted ?? (edited || !chosen ? OWN : chosen)}
      onChange={(variant) => void choose(variant)}
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

import { IconCheck } from '@tabler/icons-react';
import { KeyHint } from '../keys/KeyHint.js';
import { useSingleKeys } from '../keys/singleKeys.js';
import { useKeys } from '../keys/useKeys.js';
import { Letter } from '../parts/letter/Letter.js';
import type { Icon } from '../parts/shell/sections.js';
import classes from './SpeechCards.module.css';

/** Something that may have been said. */
export interface SpeechCard<Key extends string> {
  key: Key;
  /** The words, without quotation marks. */
  says: string;
  icon: Icon;
}

export interface SpeechCardsProps<Key extends string> {
  /** What they are to be chosen for. */
  label: string;
  cards: readonly SpeechCard<Key>[];
  chosen: readonly Key[];
  onToggle: (key: Key) => void;
  /** The number of the first card's key; without it the cards have none. */
  keysFrom?: number;
  size?: 'regular' | 'large';
}

/** Quoted speech to choose from, several at once: what somebody said is told by tapping it. */
export function SpeechCards<Key extends string>(props: SpeechCardsProps<Key>) {
  const { label, cards, chosen, onToggle, keysFrom, size = 'regular' } = props;
  const keysOn = useSingleKeys();
  const numbered = keysFrom !== undefined;
  useKeys(
    Object.fromEntries(cards.map(({ key }, index) => [String((keysFrom ?? 0) + index), () => onToggle(key)])),
    { enabled: numbered },
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-label={label} className={classes.cards} data-size={size}>
      {cards.map(({ key, says, icon: CardIcon }, index) => {
        const on = chosen.includes(key);
        const number = String((keysFrom ?? 0) + index);
        return (
          <button
            key={key}
            type="button"
            className={classes.card}
            aria-pressed={on}
            aria-keyshortcuts={numbered && keysOn ? number : undefined}
            onClick={() => onToggle(key)}
          >
            <span className={classes.top}>
              <CardIcon size={size === 'large' ? 22 : 16} stroke={1.6} aria-hidden="true" />
              {on ? (
                <span className={classes.tick}>
                  <IconCheck size={size === 'large' ? 16 : 12} stroke={2.8} aria-hidden="true" />
                </span>
              ) : (
                numbered && <KeyHint of={number} />
              )}
            </span>
            <Letter as="span">“{says}”</Letter>
          </button>
        );
      })}
    </div>
  );
}

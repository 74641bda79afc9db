import { type ReactNode, useEffect } from 'react';
import classes from './Letter.module.css';

let asked = false;

/** Fetches the serif once, the first time that a person's words are on show. */
export function useLetterFont(): void {
  useEffect(() => {
    if (asked) return;
    asked = true;
    void import('../../styles/letter.css');
  }, []);
}

export interface LetterProps {
  children: ReactNode;
  size?: 'regular' | 'large';
  as?: 'div' | 'span' | 'blockquote';
}

/** A person's own words: drafts, replies, quotations. Nothing else is set in the serif. */
export function Letter({ children, size = 'regular', as: Tag = 'div' }: LetterProps) {
  useLetterFont();
  return (
    <Tag className={classes.letter} data-size={size}>
      {children}
    </Tag>
  );
}

export interface MessageProps {
  from: ReactNode;
  /** “replied”, “to Ngozi Bell”. */
  note?: ReactNode;
  time: ReactNode;
  incoming?: boolean;
  /** The text; words that became a fact stand in `<mark>`. */
  children: ReactNode;
}

/** A message: name, time, the person's words. What came in has a green edge. */
export function Message({ from, note, time, incoming = false, children }: MessageProps) {
  return (
    <article className={classes.message} data-incoming={incoming || undefined}>
      <header className={classes.head}>
        <b>{from}</b>
        {note}
        <span className={classes.time}>{time}</span>
      </header>
      <Letter>{children}</Letter>
    </article>
  );
}

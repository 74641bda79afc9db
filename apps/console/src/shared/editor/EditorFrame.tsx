import type { ReactNode } from 'react';
import classes from './Editor.module.css';

export interface EditorFrameProps {
  /** Sets the widths: `--three-columns` on a desk, `--two-columns` where the side stands below. */
  className: string | undefined;
  /** A `nav` of buttons, one for each part that can be edited. What else there is follows the form on a phone. */
  parts: ReactNode;
  /** What the form edits: “The wording”. */
  name: string;
  form: ReactNode;
  /** What follows from it, in sections; the last stands at the foot. */
  side: ReactNode;
}

/** Something that is edited part by part: the list of parts, the form of one, and beside it what it does. */
export function EditorFrame({ className, parts, name, form, side }: EditorFrameProps) {
  return (
    <div className={`${classes.frame} ${className}`}>
      <div className={classes.parts}>{parts}</div>
      <section className={classes.form} aria-label={name}>
        {form}
      </section>
      <aside className={classes.side}>{side}</aside>
    </div>
  );
}

import type { ReactNode } from 'react';
import { useId } from 'react';
import classes from './Mail.module.css';

export interface PartProps {
  title: string;
  /** How it is now, in a sentence. */
  now: ReactNode;
  /** A button that changes it. */
  action?: ReactNode;
  children?: ReactNode;
}

/** One thing that an admin sets: its name, how it is, and the way to another. */
export function Part({ title, now, action, children }: PartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id}>{title}</h2>
          <p>{now}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

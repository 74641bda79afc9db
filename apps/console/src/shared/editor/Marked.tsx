import type { ReactNode } from 'react';
import classes from './Editor.module.css';

/** What differs from what is out: “Draft of version 3”, “was 14”. */
export function Marked({ children }: { children: ReactNode }) {
  return <mark className={classes.mark}>{children}</mark>;
}

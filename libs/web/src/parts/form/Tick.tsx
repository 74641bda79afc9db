import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import classes from './Tick.module.css';

export interface TickProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type'> {
  /** What is ticked, such as “Select Amara Okonkwo”. */
  'aria-label': string;
  /** True where some of what it stands for is ticked and some not. */
  indeterminate?: boolean;
}

/** A bare checkbox for rows: the browser's own, since a thousand of anything heavier are felt. */
export function Tick({ indeterminate = false, ...input }: TickProps) {
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (ref.current) ref.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return <input {...input} ref={ref} type="checkbox" className={classes.tick} />;
}

import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import classes from './Back.module.css';

/** The way back, over a screen's title. */
export function Back({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className={classes.back}>
      <IconArrowLeft size={20} stroke={1.8} aria-hidden="true" />
      {children}
    </Link>
  );
}

import type { ReactNode } from 'react';
import type { Icon } from '../shell/sections.js';
import { type Status, StatusGlyph, statusTone } from '../status/StatusGlyph.js';
import classes from './Card.module.css';

export interface CardProps {
  /** “by 20:00 today”, with its glyph. */
  kick?: { status: Status; text: ReactNode };
  /** At the right end of the first line: “2 minutes”. */
  aside?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  /** The filled button: `<Action rank="primary" size="lg" fullWidth>`. */
  action?: ReactNode;
  /** Quiet ways on, under the button. */
  others?: ReactNode;
}

/** The portal's card: the one thing to do. There is one on a screen. */
export function Card({ kick, aside, title, children, action, others }: CardProps) {
  return (
    <section className={classes.card}>
      {(kick || aside) && (
        <p className={classes.kick}>
          {kick && (
            <span className={classes.status} data-tone={statusTone[kick.status]}>
              <StatusGlyph status={kick.status} size={18} />
              {kick.text}
            </span>
          )}
          {aside && <span className={classes.aside}>{aside}</span>}
        </p>
      )}
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action && <div className={classes.action}>{action}</div>}
      {others && <div className={classes.others}>{others}</div>}
    </section>
  );
}

/** Things under a small heading: “Then”, “Happens by itself”. {@link ListItem}s inside. */
export function ListSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

export interface ListItemProps {
  icon?: Icon;
  status?: Status;
  title: ReactNode;
  note?: ReactNode;
  /** A word or a button at the right end. */
  aside?: ReactNode;
}

/** One line of a portal list. */
export function ListItem({ icon: Icon, status, title, note, aside }: ListItemProps) {
  return (
    <li className={classes.item}>
      <span className={classes.icon}>
        {Icon && <Icon size={20} stroke={1.6} aria-hidden="true" />}
        {status && <StatusGlyph status={status} size={18} />}
      </span>
      <span>
        <b>{title}</b>
        {note && <small>{note}</small>}
      </span>
      {aside && <span className={classes.end}>{aside}</span>}
    </li>
  );
}

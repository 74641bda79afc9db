import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Action } from '../../keys/Action.js';
import type { DueWording } from '../../text/dates.js';
import type { Icon } from '../shell/sections.js';
import { StatusGlyph } from '../status/StatusGlyph.js';
import { useRowList } from './RowList.js';
import classes from './Rows.module.css';

export interface RowProps {
  id: string;
  /** What kind of thing it is: a letter, a call. */
  icon: Icon;
  who: ReactNode;
  /** Under the name, such as “MEng Robotics 2027”. */
  whoNote?: ReactNode;
  /** What to do, verb first. */
  what: ReactNode;
  why?: ReactNode;
  when?: DueWording | string;
  /** Where it leads. Give this or `onOpen`. */
  to?: string;
  onOpen?: () => void;
  /** The one button. */
  action?: ReactNode;
  /** True strikes it out and shows a tick. */
  done?: boolean;
  onUndo?: () => void;
}

/** One thing that needs somebody: who, what over why, when, one action. A click anywhere opens it. */
export function Row(props: RowProps) {
  const { id, icon: Icon, who, whoNote, what, why, when, to, onOpen, action, done = false, onUndo } = props;
  const { currentId, setCurrent } = useRowList();
  const due: DueWording | undefined = typeof when === 'string' ? { text: when, tone: 'second' } : when;
  return (
    <li
      className={classes.row}
      data-row={id}
      data-current={currentId === id || undefined}
      data-done={done || undefined}
      onFocus={() => setCurrent(id)}
    >
      <span className={classes.kind}>
        {done ? (
          <StatusGlyph status="done" label="done" />
        ) : (
          <Icon size={16} stroke={1.6} aria-hidden="true" />
        )}
      </span>
      <span className={classes.who}>
        <b>{who}</b>
        {whoNote && <span className={classes.sub}>{whoNote}</span>}
      </span>
      <span className={classes.what}>
        {to !== undefined ? (
          <Link
            to={to}
            className={classes.open}
            data-row-focus=""
            aria-current={currentId === id || undefined}
          >
            {what}
          </Link>
        ) : onOpen ? (
          <button
            type="button"
            onClick={onOpen}
            className={classes.open}
            data-row-focus=""
            aria-current={currentId === id || undefined}
          >
            {what}
          </button>
        ) : (
          <span>{what}</span>
        )}
        {why && <span className={classes.sub}>{why}</span>}
      </span>
      <span className={classes.when} data-tone={due?.tone === 'due' ? 'second' : due?.tone}>
        {!done && due?.text}
      </span>
      <span className={classes.action}>
        {done && onUndo ? (
          <Action rank="quiet" size="compact" onClick={onUndo}>
            Undo
          </Action>
        ) : (
          !done && action
        )}
      </span>
    </li>
  );
}

import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './Views.module.css';

export interface View {
  /** Where it leads; a view is an address, so that it can be shared and gone back to. */
  to: string;
  label: ReactNode;
  count?: number;
  current?: boolean;
  icon?: ReactNode;
}

export interface ViewsProps {
  views: readonly View[];
  /** Names the row, such as “Views of candidates”. */
  label: string;
  /** At the end of the row, such as “Save this view”. */
  children?: ReactNode;
}

/** Views of one list, or parts of one thing, as a row of links. */
export function Views({ views, label, children }: ViewsProps) {
  return (
    <nav className={classes.views} aria-label={label}>
      {views.map((view) => (
        <Link
          key={view.to}
          to={view.to}
          className={classes.view}
          aria-current={view.current ? 'page' : undefined}
        >
          {view.icon}
          {view.label}
          {view.count !== undefined && <small>{view.count.toLocaleString()}</small>}
        </Link>
      ))}
      {children}
    </nav>
  );
}

export interface TabItem<Id extends string> {
  id: Id;
  label: ReactNode;
  count?: number;
}

export interface TabsProps<Id extends string> {
  tabs: readonly TabItem<Id>[];
  current: Id;
  onChange: (id: Id) => void;
  label: string;
  /** The panels' ids begin with this: a panel is `<div role="tabpanel" id={`${panels}-${id}`} aria-labelledby={`${panels}-${id}-tab`}>`. */
  panels: string;
}

/** Tabs within a page, where the address stays. Arrow keys walk them. */
export function Tabs<Id extends string>({ tabs, current, onChange, label, panels }: TabsProps<Id>) {
  const move = (by: number) => {
    const index = tabs.findIndex((tab) => tab.id === current);
    const next = tabs[(index + by + tabs.length) % tabs.length];
    if (!next) return;
    onChange(next.id);
    document.getElementById(`${panels}-${next.id}-tab`)?.focus();
  };
  return (
    <div
      className={classes.views}
      role="tablist"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') move(1);
        else if (event.key === 'ArrowLeft') move(-1);
        else return;
        event.preventDefault();
      }}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panels}-${tab.id}-tab`}
          aria-selected={tab.id === current}
          aria-controls={tab.id === current ? `${panels}-${tab.id}` : undefined}
          tabIndex={tab.id === current ? 0 : -1}
          className={classes.view}
          onClick={() => onChange(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && <small>{tab.count.toLocaleString()}</small>}
        </button>
      ))}
    </div>
  );
}

import { type ReactNode, useEffect } from 'react';
import classes from './Page.module.css';
import { SearchButton } from './search.js';

export interface PageProps {
  /** The name of the page in the browser's tab; “Afterword” is added. */
  title: string;
  children: ReactNode;
}

/** One screen of the console: header, body that scrolls, foot. On a phone the whole page scrolls. */
export function Page({ title, children }: PageProps) {
  usePageTitle(title);
  return <div className={classes.page}>{children}</div>;
}

/** Sets the browser's tab to “title · Afterword” while the screen is shown. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Afterword`;
  }, [title]);
}

export interface PageHeaderProps {
  title: ReactNode;
  /** Beside the title, such as the day. */
  note?: ReactNode;
  /** The way here: links that stand before the title, such as “Candidates”. */
  crumbs?: readonly ReactNode[];
  /** Buttons on the right. */
  actions?: ReactNode;
}

/** The one header line of a screen, with its only h1. */
export function PageHeader({ title, note, crumbs = [], actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      {crumbs.length > 0 && (
        <ol className={classes.crumbs} aria-label="The way here">
          {crumbs.map((crumb, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the way here has a fixed order and no ids.
            <li key={index}>{crumb}</li>
          ))}
        </ol>
      )}
      <h1 className={classes.title} data-crumbed={crumbs.length > 0 || undefined}>
        {title}
      </h1>
      {note && <span className={classes.note}>{note}</span>}
      <div className={classes.actions}>
        {actions}
        <SearchButton />
      </div>
    </header>
  );
}

export interface PageBodyProps {
  children: ReactNode;
  /** `reading` has wide margins; `flush` none, for lists and tables that reach both edges. */
  as?: 'reading' | 'flush';
  /** Names the scrolling area and makes it reachable by Tab; give it where nothing inside takes the focus. */
  label?: string;
}

/** What scrolls. */
export function PageBody({ children, as = 'flush', label }: PageBodyProps) {
  if (!label) {
    return (
      <div className={classes.body} data-as={as}>
        {children}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: people who scroll by keyboard must be able to reach what scrolls.
    <section className={classes.body} data-as={as} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** The line at the bottom: counts, and the keys that act here. */
export function PageFoot({ children, keys }: { children?: ReactNode; keys?: ReactNode }) {
  return (
    <footer className={classes.foot}>
      {children}
      {keys && <div className={classes.keys}>{keys}</div>}
    </footer>
  );
}

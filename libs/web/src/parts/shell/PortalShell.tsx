import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { Brand, SkipLink } from './Brand.js';
import classes from './PortalShell.module.css';
import type { Section } from './sections.js';
import { useArrival } from './useArrival.js';

export interface PortalSection extends Section {
  /** True for the one that starts something new; it stands out as a dark block. */
  prominent?: boolean;
}

export interface PortalShellProps {
  tenantName: string;
  sections: readonly PortalSection[];
  children: ReactNode;
}

/** The portal's frame: made for a phone, with a bar at the bottom; on wider screens the bar stands at the top. */
export function PortalShell({ tenantName, sections, children }: PortalShellProps) {
  useArrival();
  return (
    <div className={classes.portal} data-shell="portal">
      <SkipLink />
      <main className={classes.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <header className={classes.bar}>
        <div className={classes.brand}>
          <Brand tenantName={tenantName} />
        </div>
        <nav className={classes.nav} aria-label="Main">
          {sections.map(({ to, label, icon: Icon, prominent }) => (
            <NavLink key={to} to={to} className={classes.item}>
              {prominent ? (
                <span className={classes.block}>
                  <Icon size={20} stroke={2.2} aria-hidden="true" />
                </span>
              ) : (
                <Icon size={24} stroke={1.6} aria-hidden="true" />
              )}
              {label}
            </NavLink>
          ))}
        </nav>
      </header>
    </div>
  );
}

export interface PortalHeaderProps {
  /** Over the title, such as “Friday 20 November”. */
  kicker?: ReactNode;
  title: ReactNode;
  /** Under the title. */
  children?: ReactNode;
  /** `calm` is the biggest type there is, kept for “Nothing to do until Monday”. */
  size?: 'regular' | 'calm';
}

/** The head of a portal screen, with its only h1. */
export function PortalHeader({ kicker, title, children, size = 'regular' }: PortalHeaderProps) {
  return (
    <header className={classes.header} data-size={size}>
      {kicker && <p>{kicker}</p>}
      <h1>{title}</h1>
      {children && <div className={classes.under}>{children}</div>}
    </header>
  );
}

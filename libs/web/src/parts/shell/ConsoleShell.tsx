import { type ReactNode, useId } from 'react';
import { NavLink } from 'react-router';
import { useKeys } from '../../keys/useKeys.js';
import { SearchContext } from '../page/search.js';
import { BottomBar } from './BottomBar.js';
import { Brand, SkipLink } from './Brand.js';
import { PersonMenu, type PersonMenuProps } from './PersonMenu.js';
import classes from './Shell.module.css';
import type { Section } from './sections.js';
import { useArrival } from './useArrival.js';

export interface ConsoleShellProps {
  tenantName: string;
  /** The main places; the first three stand in the phone's bottom bar. */
  sections: readonly Section[];
  /** Views that the reader saved. */
  savedViews?: readonly Section[];
  /** Places for now and then, at the foot: import, settings. */
  lowerSections?: readonly Section[];
  person: PersonMenuProps;
  /** Opens the palette: every page header then has a search at its right end. */
  onSearch?: () => void;
  children: ReactNode;
}

function NavItem({ section }: { section: Section }) {
  const { icon: Icon, label, to, count } = section;
  return (
    <NavLink to={to} className={classes.item}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
      <span>{label}</span>
      {count !== undefined && <span className={classes.count}>{count.toLocaleString()}</span>}
    </NavLink>
  );
}

/** The console's frame: navigation on the left, on a phone a bar at the bottom. */
export function ConsoleShell(props: ConsoleShellProps) {
  const { tenantName, sections, savedViews = [], lowerSections = [], person, onSearch, children } = props;
  const savedHeading = useId();
  useArrival();
  useKeys({ 'mod+k': () => onSearch?.() }, { enabled: onSearch !== undefined });
  return (
    <div className={classes.console} data-shell="console">
      <SkipLink />
      <nav className={classes.nav} aria-label="Main">
        <Brand tenantName={tenantName} />
        {sections.map((section) => (
          <NavItem key={section.to} section={section} />
        ))}
        {savedViews.length > 0 && (
          <>
            <h2 className={classes.heading} id={savedHeading}>
              Saved views
            </h2>
            {savedViews.map((view) => (
              <NavItem key={view.to} section={view} />
            ))}
          </>
        )}
        <div className={classes.lower}>
          {lowerSections.map((section) => (
            <NavItem key={section.to} section={section} />
          ))}
        </div>
        <PersonMenu {...person} />
      </nav>
      <main className={classes.main} id="main" tabIndex={-1}>
        <SearchContext.Provider value={onSearch ?? null}>{children}</SearchContext.Provider>
      </main>
      <BottomBar
        sections={sections}
        more={[...savedViews, ...lowerSections]}
        tenantName={tenantName}
        person={person}
        onSearch={onSearch}
      />
    </div>
  );
}

import { Menu } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { Link, NavLink } from 'react-router';
import classes from './BottomBar.module.css';
import { PersonMenuItems, type PersonMenuProps } from './PersonMenu.js';
import type { Section } from './sections.js';

/** How many places the bar itself holds; the rest stand under More. */
const IN_BAR = 3;

export interface BottomBarProps {
  sections: readonly Section[];
  more: readonly Section[];
  tenantName: string;
  person: PersonMenuProps;
  onSearch?: () => void;
}

/** The console's navigation on a phone. Counts are ink, never red: being busy is no fault. */
export function BottomBar({ sections, more, tenantName, person, onSearch }: BottomBarProps) {
  const rest = [...sections.slice(IN_BAR), ...more];
  return (
    <nav className={classes.bar} aria-label="Main, at the bottom">
      {sections.slice(0, IN_BAR).map(({ to, label, icon: Icon, count, waiting }) => (
        <NavLink key={to} to={to} className={classes.item}>
          <Icon size={24} stroke={1.6} aria-hidden="true" />
          {label}
          {waiting && count !== undefined && count > 0 && (
            <span className={classes.count}>{count.toLocaleString()}</span>
          )}
        </NavLink>
      ))}
      {onSearch && (
        <button type="button" className={classes.item} onClick={onSearch}>
          <IconSearch size={24} stroke={1.6} aria-hidden="true" />
          Search
        </button>
      )}
      <Menu position="top-end" width={240}>
        <Menu.Target>
          <button type="button" className={classes.item}>
            <IconDots size={24} stroke={1.6} aria-hidden="true" />
            More
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {person.name}, {tenantName}
          </Menu.Label>
          {rest.map(({ to, label, icon: Icon }) => (
            <Menu.Item
              key={to}
              component={Link}
              to={to}
              leftSection={<Icon size={20} stroke={1.6} aria-hidden="true" />}
            >
              {label}
            </Menu.Item>
          ))}
          {rest.length > 0 && <Menu.Divider />}
          <PersonMenuItems otherPlaces={person.otherPlaces} onSignOut={person.onSignOut} />
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}

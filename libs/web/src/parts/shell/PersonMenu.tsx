import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { setSingleKeys, useSingleKeys } from '../../keys/singleKeys.js';
import { initials } from '../../text/words.js';
import classes from './Shell.module.css';

export interface OtherPlace {
  name: string;
  href: string;
}

export interface PersonMenuProps {
  name: string;
  /** Role, place and time there: “Advisor, Chicago 09:12”. */
  detail: string;
  /** The person's other tenants, or this one's other app. */
  otherPlaces?: readonly OtherPlace[];
  /** Shows all keys, where an app has such a page. */
  onKeys?: () => void;
  onSignOut: () => void;
}

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The entries that concern the reader alone: places, light and dark, keys, sign out. */
export function PersonMenuItems({
  otherPlaces = [],
  onKeys,
  onSignOut,
}: Pick<PersonMenuProps, 'otherPlaces' | 'onKeys' | 'onSignOut'>) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const keysOn = useSingleKeys();
  return (
    <>
      {otherPlaces.length > 0 && (
        <>
          <Menu.Label>Go to</Menu.Label>
          {otherPlaces.map((place) => (
            <Menu.Item key={place.href} component="a" href={place.href}>
              {place.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
        </>
      )}
      <Menu.Label>Light and dark</Menu.Label>
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as MantineColorScheme)}>
        {schemes.map(({ value, label }) => (
          <Menu.RadioItem key={value} value={value}>
            {label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.CheckboxItem checked={keysOn} onChange={setSingleKeys}>
        Single-letter keys
      </Menu.CheckboxItem>
      {onKeys && <Menu.Item onClick={onKeys}>All keys</Menu.Item>}
      <Menu.Divider />
      <Menu.Item onClick={onSignOut}>Sign out</Menu.Item>
    </>
  );
}

/** Who is signed in, at the foot of the navigation, with their own menu. */
export function PersonMenu({ name, detail, otherPlaces, onKeys, onSignOut }: PersonMenuProps) {
  return (
    <Menu position="top-start" width={220}>
      <Menu.Target>
        <button type="button" className={classes.person}>
          <span className={classes.monogram} aria-hidden="true">
            {initials(name)}
          </span>
          <span>
            <b>{name}</b>
            <small>{detail}</small>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <PersonMenuItems otherPlaces={otherPlaces} onKeys={onKeys} onSignOut={onSignOut} />
      </Menu.Dropdown>
    </Menu>
  );
}

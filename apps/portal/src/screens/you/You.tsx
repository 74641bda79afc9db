import {
  Action,
  addressOf,
  browserZone,
  type Place,
  PortalHeader,
  placeOf,
  setSingleKeys,
  signOut,
  useDates,
  usePageTitle,
  useSingleKeys,
  useViewer,
} from '@afterword/web';
import { Radio, Switch, useMantineColorScheme } from '@mantine/core';
import { IconChevronRight, IconMail } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMe } from '../../me/me.js';
import classes from './You.module.css';

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Who one is here, who helps, where else one belongs, and how the portal looks. */
export function You() {
  const me = useMe();
  const { membership, memberships } = useViewer();
  usePageTitle('You');
  const others = memberships.filter(({ id }) => id !== membership.id);
  return (
    <>
      <PortalHeader title={me.name}>{me.email}</PortalHeader>
      <Part title={membership.tenant.name}>
        <Advisor />
        <TimeZone />
        <Link to={`/${membership.tenant.slug}/you/reminders`} className={classes.row}>
          <span>
            <b>Reminders</b>
            <small>When we write to you, on which days and of what.</small>
          </span>
          <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
        </Link>
      </Part>
      {others.length > 0 && (
        <Part title="Your other places">
          {others.map((place) => (
            <a key={place.id} href={addressOf(place)} className={classes.row}>
              <span>
                <b>{place.tenant.name}</b>
                <small>{roleWords[place.role]}</small>
              </span>
              <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
            </a>
          ))}
        </Part>
      )}
      <Part title="This device">
        <Look />
      </Part>
      <div className={classes.end}>
        <Action onClick={() => void signOut()}>Sign out</Action>
      </div>
    </>
  );
}

const roleWords: Record<Place['role'], string> = {
  ADMIN: 'as an admin',
  ADVISOR: 'as an advisor',
  VIEWER: 'as a viewer',
  CANDIDATE: 'as a candidate',
};

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Advisor() {
  const { advisor } = useMe();
  if (!advisor) {
    return (
      <div className={classes.row}>
        <span>
          <b>No advisor yet</b>
          <small>Your center names one.</small>
        </span>
      </div>
    );
  }
  return (
    <a href={`mailto:${advisor.email}`} className={classes.row}>
      <span>
        <b>{advisor.name}, your advisor</b>
        <small>{advisor.email}</small>
      </span>
      <IconMail size={20} stroke={1.6} aria-label="Write an e-mail" />
    </a>
  );
}

function TimeZone() {
  const { timeZone } = useMe();
  const dates = useDates();
  const { now } = dates.reader;
  const here = browserZone();
  const elsewhere = !dates.isHere(now, here);
  return (
    <div className={classes.row}>
      <span>
        <b>
          {placeOf(timeZone)} time, {dates.time(now)}
        </b>
        <small>
          All times here are by that clock.
          {elsewhere && ` This device shows ${dates.time(now, here)}.`} Your center can change it.
        </small>
      </span>
    </div>
  );
}

function Look() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const keysOn = useSingleKeys();
  return (
    <>
      <Radio.Group
        label="Light and dark"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        classNames={{ label: classes.label }}
      >
        <div className={classes.choices}>
          {schemes.map(({ value, label }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              size="md"
              classNames={{ root: classes.radio, body: classes.choice, radio: classes.disc }}
            />
          ))}
        </div>
      </Radio.Group>
      <Switch
        className={classes.keys}
        size="md"
        checked={keysOn}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label="Single-letter keys"
        description="D marks the first step done, W says why, Z takes it back."
      />
    </>
  );
}

import { useDates } from '@afterword/web';
import type { MailPartFragment } from '@afterword/web/graphql';
import { IconMail } from '@tabler/icons-react';
import { MailEntry } from '../../../shared/mail/MailEntry.js';
import classes from './Plan.module.css';

/** A mail that came back, on the rail. */
export function MailItem({ mail }: { mail: MailPartFragment }) {
  const dates = useDates();
  return (
    <li className={classes.fact}>
      <span className={classes.factGlyph}>
        <IconMail size={16} stroke={1.6} aria-hidden="true" />
      </span>
      <span className={classes.date}>{dates.day(mail.receivedAt)}</span>
      <MailEntry mail={mail} />
    </li>
  );
}

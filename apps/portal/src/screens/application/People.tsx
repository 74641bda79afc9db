import { contactRoleWords, list } from '@afterword/web';
import type { MyApplicationFragment } from '@afterword/web/graphql';
import { IconMail, IconPhone } from '@tabler/icons-react';
import classes from './Application.module.css';

/** Whom the candidate met, and how to reach them. */
export function People({ application }: { application: MyApplicationFragment }) {
  const { contacts, employer } = application;
  return (
    <section className={classes.section}>
      <h2>People</h2>
      {contacts.length === 0 && <p className={classes.none}>Nobody at {employer.name} is known yet.</p>}
      <ul>
        {contacts.map(({ roles, contact: { id, name, email, phone } }) => (
          <li key={id} className={classes.person}>
            <div>
              <b>{name}</b>
              <p>
                {list(roles.map((role) => contactRoleWords[role]))}
                {!email && !phone && ', no address yet'}
              </p>
              {email && <p className={classes.address}>{email}</p>}
              {phone && <p className={classes.address}>{phone}</p>}
            </div>
            {phone && (
              <a href={`tel:${phone}`} className={classes.reach} aria-label={`Call ${name}`}>
                <IconPhone size={20} stroke={1.6} aria-hidden="true" />
              </a>
            )}
            {email && (
              <a href={`mailto:${email}`} className={classes.reach} aria-label={`Write to ${name}`}>
                <IconMail size={20} stroke={1.6} aria-hidden="true" />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

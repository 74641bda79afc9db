import { contactRoleWords, list, StatusWord } from '@afterword/web';
import type { ApplicationPartFragment } from '@afterword/web/graphql';
import classes from './Application.module.css';

/** Who takes part in an application, as what, and how they can be reached. */
export function People({ contacts }: { contacts: ApplicationPartFragment['contacts'] }) {
  if (contacts.length === 0) {
    return <p className={classes.quiet}>Nobody is known yet. Record who was in the room.</p>;
  }
  return (
    <ul className={classes.people}>
      {contacts.map(({ contact, roles }) => (
        <li key={contact.id}>
          <b>{contact.name}</b>
          <span className={classes.sub}>{list(roles.map((role) => contactRoleWords[role]))}</span>
          {contact.email ? (
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          ) : contact.phone ? (
            <a href={`tel:${contact.phone}`}>{contact.phone}</a>
          ) : (
            <StatusWord status="blocked" size={13}>
              no address yet
            </StatusWord>
          )}
        </li>
      ))}
    </ul>
  );
}

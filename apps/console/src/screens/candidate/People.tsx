import { Action, contactRoleWords, list, StatusWord } from '@afterword/web';
import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { useState } from 'react';

import classes from './Application.module.css';
import { ChangeContact, type Contact } from './ChangeContact.js';

/** Who takes part in an application, as what, and how they can be reached. */
export function People({ contacts }: { contacts: ApplicationPartFragment['contacts'] }) {
  const [changing, setChanging] = useState<Contact | null>(null);
  if (contacts.length === 0) {
    return <p className={classes.quiet}>Nobody is known yet. Record who was in the room.</p>;
  }
  return (
    <>
      <ul className={classes.people}>
        {contacts.map(({ contact, roles }) => (
          <li key={contact.id}>
            <b>{contact.name}</b>
            <span className={classes.sub}>{list(roles.map((role) => contactRoleWords[role]))}</span>
            <Reach contact={contact} />
            <span className={classes.acts}>
              <Action
                size="compact"
                rank={contact.email ? 'quiet' : 'plain'}
                onClick={() => setChanging(contact)}
                aria-label={`${contact.email ? 'Change' : 'Add address'}: ${contact.name}`}
              >
                {contact.email ? 'Change' : 'Add address'}
              </Action>
            </span>
          </li>
        ))}
      </ul>
      {changing && <ChangeContact contact={changing} onClose={() => setChanging(null)} />}
    </>
  );
}

function Reach({ contact }: { contact: Contact }) {
  if (!contact.email && !contact.phone) {
    return (
      <StatusWord status="blocked" size={13}>
        no address yet
      </StatusWord>
    );
  }
  return (
    <>
      {contact.needsNewAddress && (
        <StatusWord status="late" size={13}>
          mail came back, needs a new address
        </StatusWord>
      )}
      {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
      {contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
    </>
  );
}

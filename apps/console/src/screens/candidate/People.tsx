import { Action, contactRoleWords, list, StatusWord } from '@afterword/web';
import type { ApplicationPartFragment } from '@afterword/web/graphql';
import { useState } from 'react';
import { ChangeContact } from '../../shared/contact/ChangeContact.js';
import classes from './Application.module.css';

type Person = ApplicationPartFragment['contacts'][number];
type Contact = Person['contact'];

/** Who takes part in an application, as what, and how they can be reached. */
export function People({ application }: { application: ApplicationPartFragment }) {
  const { contacts } = application;
  const [changing, setChanging] = useState<Person | null>(null);
  if (contacts.length === 0) {
    return <p className={classes.quiet}>Nobody is known yet. Record who was in the room.</p>;
  }
  return (
    <>
      <ul className={classes.people}>
        {contacts.map((person) => {
          const { contact, roles } = person;
          return (
            <li key={contact.id}>
              <b>{contact.name}</b>
              <span className={classes.sub}>{list(roles.map((role) => contactRoleWords[role]))}</span>
              <Reach contact={contact} />
              <span className={classes.acts}>
                <Action
                  size="compact"
                  rank={contact.email ? 'quiet' : 'plain'}
                  onClick={() => setChanging(person)}
                  aria-label={`${contact.email ? 'Change' : 'Add address'}: ${contact.name}`}
                >
                  {contact.email ? 'Change' : 'Add address'}
                </Action>
              </span>
            </li>
          );
        })}
      </ul>
      {changing && (
        <ChangeContact
          contact={changing.contact}
          application={{ id: application.id, roles: changing.roles }}
          onClose={() => setChanging(null)}
        />
      )}
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

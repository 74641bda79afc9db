import { Action, contactRoleWords, fieldError, TextField } from '@afterword/web';
import type { ContactRole, FieldErrors } from '@afterword/web/graphql';
import { ActionIcon, Checkbox, Chip, Input } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { FieldRow } from '../../../shared/FormDialog.js';
import classes from './ContactFields.module.css';
import { type ContactDraft, emptyContact } from './draft.js';

const ROLES = Object.keys(contactRoleWords) as ContactRole[];

export interface ContactFieldsProps {
  contacts: readonly ContactDraft[];
  onChange: (contacts: ContactDraft[]) => void;
  /** People known at the employer, to pick from. */
  known: readonly { id: string; name: string; email?: string | null }[];
  wrong: FieldErrors;
}

/** Who was there, and who else belongs to it: schedulers, referrers, referees. */
export function ContactFields({ contacts, onChange, known, wrong }: ContactFieldsProps) {
  const change = (key: number, part: Partial<ContactDraft>) =>
    onChange(contacts.map((contact) => (contact.key === key ? { ...contact, ...part } : contact)));
  const add = (part: Partial<ContactDraft> = {}) => onChange([...contacts, { ...emptyContact(), ...part }]);
  const chosen = new Set(contacts.map(({ id }) => id));
  const toPick = known.filter(({ id }) => !chosen.has(id));
  return (
    <fieldset className={classes.people}>
      <legend>People</legend>
      <p className={classes.hint}>Each who took part gets a thank-you of their own in the plan.</p>
      {contacts.map((contact, index) => (
        <ContactRow
          key={contact.key}
          contact={contact}
          label={contact.name || `Person ${index + 1}`}
          wrongAt={(field) => wrong.of(`contacts.${index}.${field}`)}
          onChange={(part) => change(contact.key, part)}
          onRemove={() => onChange(contacts.filter(({ key }) => key !== contact.key))}
        />
      ))}
      <div className={classes.add}>
        {toPick.map(({ id, name, email }) => (
          <Action
            key={id}
            leftSection={<IconPlus size={14} stroke={1.6} aria-hidden="true" />}
            onClick={() => add({ id, name, email: email ?? '' })}
          >
            {name}
          </Action>
        ))}
        <Action leftSection={<IconPlus size={14} stroke={1.6} aria-hidden="true" />} onClick={() => add()}>
          {toPick.length > 0 ? 'Somebody else' : 'Add a person'}
        </Action>
      </div>
      {fieldError(wrong.of('contacts'))}
    </fieldset>
  );
}

interface ContactRowProps {
  contact: ContactDraft;
  label: string;
  wrongAt: (field: 'name' | 'email' | 'roles') => string | undefined;
  onChange: (part: Partial<ContactDraft>) => void;
  onRemove: () => void;
}

function ContactRow({ contact, label, wrongAt, onChange, onRemove }: ContactRowProps) {
  const isKnown = contact.id !== null;
  return (
    <fieldset className={classes.person} aria-label={label}>
      <ActionIcon className={classes.remove} aria-label={`Remove ${label}`} onClick={onRemove}>
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
      {isKnown ? (
        <p className={classes.known}>
          <b>{contact.name}</b> {contact.email || 'no address yet'}
        </p>
      ) : (
        <FieldRow>
          <TextField
            label="Name"
            required
            value={contact.name}
            autoComplete="off"
            onChange={(event) => onChange({ name: event.currentTarget.value })}
            error={wrongAt('name')}
          />
          <TextField
            label="E-mail"
            type="email"
            value={contact.email}
            autoComplete="off"
            description={contact.email ? undefined : 'Without it nothing can go to them'}
            onChange={(event) => onChange({ email: event.currentTarget.value })}
            error={wrongAt('email')}
          />
        </FieldRow>
      )}
      <Input.Wrapper component="div" label="As" error={fieldError(wrongAt('roles'))}>
        <Chip.Group
          multiple
          value={contact.roles}
          onChange={(roles: string[]) => onChange({ roles: roles as ContactRole[] })}
        >
          <div className={classes.roles}>
            {ROLES.map((role) => (
              <Chip key={role} value={role} size="xs" radius="sm" variant="outline">
                {contactRoleWords[role]}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </Input.Wrapper>
      <Checkbox
        label="Took part in the interview"
        checked={contact.participated}
        onChange={(event) => onChange({ participated: event.currentTarget.checked })}
      />
    </fieldset>
  );
}

import { Action, SelectField, TextField } from '@afterword/web';
import type { ContactRole } from '@afterword/web/graphql';
import { ActionIcon, Checkbox } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { FieldGroup, FieldRow } from '../../form/Form.js';
import classes from '../../form/Form.module.css';
import { type InterviewDraft, newPerson, type PersonDraft } from './draft.js';

const roles: { value: ContactRole; label: string }[] = [
  { value: 'INTERVIEWER', label: 'They interviewed me' },
  { value: 'HIRING_MANAGER', label: 'Hiring manager' },
  { value: 'HR', label: 'HR' },
  { value: 'SCHEDULER', label: 'They set it up' },
];

export interface PeopleFieldsProps {
  draft: InterviewDraft;
  /** People of the application who are here already. */
  known: readonly { id: string; name: string }[];
  wrongAt: (key: number, field: 'name' | 'email') => string | undefined;
  onChange: (part: Partial<InterviewDraft>) => void;
}

/** Who was there. Each gets a thank-you of their own in the plan. */
export function PeopleFields({ draft, known, wrongAt, onChange }: PeopleFieldsProps) {
  const { people } = draft;
  const change = (key: number, part: Partial<PersonDraft>) =>
    onChange({ people: people.map((person) => (person.key === key ? { ...person, ...part } : person)) });
  return (
    <FieldGroup
      title="With whom"
      note="Each gets a thank-you of their own. Leave it out if you don’t know yet."
    >
      {known.length > 0 && (
        <Checkbox.Group
          value={draft.known}
          onChange={(ids) => onChange({ known: ids })}
          aria-label="People you know"
        >
          {known.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} size="md" classNames={{ body: classes.known }} />
          ))}
        </Checkbox.Group>
      )}
      {people.map((person, index) => (
        <fieldset key={person.key} className={classes.person}>
          <legend>{person.name.trim() || (index === 0 ? 'Somebody' : `Person ${index + 1}`)}</legend>
          <ActionIcon
            className={classes.remove}
            size={36}
            aria-label={`Leave out ${person.name.trim() || `person ${index + 1}`}`}
            onClick={() => onChange({ people: people.filter(({ key }) => key !== person.key) })}
          >
            <IconX size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
          <FieldRow>
            <TextField
              label="Name"
              autoComplete="off"
              value={person.name}
              onChange={(event) => change(person.key, { name: event.currentTarget.value })}
              error={wrongAt(person.key, 'name')}
            />
            <TextField
              label="E-mail"
              type="email"
              autoComplete="off"
              value={person.email}
              onChange={(event) => change(person.key, { email: event.currentTarget.value })}
              error={wrongAt(person.key, 'email')}
            />
          </FieldRow>
          <SelectField
            label="As"
            value={person.role}
            data={roles}
            onChange={(event) => change(person.key, { role: event.currentTarget.value as ContactRole })}
          />
        </fieldset>
      ))}
      <div>
        <Action
          leftSection={<IconPlus size={16} stroke={1.8} aria-hidden="true" />}
          onClick={() => onChange({ people: [...people, newPerson()] })}
        >
          {people.length + known.length > 0 ? 'Somebody else' : 'Add a person'}
        </Action>
      </div>
    </FieldGroup>
  );
}

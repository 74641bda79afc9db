import { Action, contactRoleWords, list, TextField } from '@afterword/web';
import { fieldErrors, type MyApplicationFragment, useSave } from '@afterword/web/graphql';
import { Checkbox } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { newPerson, type PersonDraft } from '../interview/draft.js';
import classes from './CheckIn.module.css';
import { Frame, type FrameProps } from './Frame.js';
import type { MyInterview } from './interview.js';
import { setParticipantsDocument } from './query.js';

export interface PeopleProps extends Pick<FrameProps, 'onBack' | 'onSkip' | 'at'> {
  application: MyApplicationFragment;
  interview: MyInterview;
  onContinue: () => void;
}

/** Who was there: ticked from those who are known, or added. Each gets a thank-you of their own. */
export function People({ application, interview, onContinue, ...frame }: PeopleProps) {
  const known = application.contacts.filter(({ roles }) => roles.some((role) => role !== 'REFEREE'));
  const before = interview.participants.map(({ id }) => id);
  const [there, setThere] = useState<readonly string[]>(before);
  const [added, setAdded] = useState<readonly PersonDraft[]>([]);
  const { save, saving, errors } = useSave(setParticipantsDocument, {
    payload: (data) => data.changeInterview,
    refetch: ['Me'],
  });
  const written = added.filter(({ name, email }) => name.trim() !== '' || email.trim() !== '');
  const wrong = fieldErrors(errors, ['contacts.*.name', 'contacts.*.email']);
  const unchanged = written.length === 0 && [...there].toSorted().join() === [...before].toSorted().join();
  const change = (key: number, part: Partial<PersonDraft>) =>
    setAdded((people) => people.map((person) => (person.key === key ? { ...person, ...part } : person)));
  const goOn = async () => {
    if (unchanged) return onContinue();
    const saved = await save({
      interviewId: interview.id,
      contacts: [
        ...written.map(({ name, email }) => ({
          name: name.trim(),
          email: email.trim() || null,
          roles: ['INTERVIEWER' as const],
          participated: true,
        })),
        ...known.map(({ contact, roles }) => ({
          id: contact.id,
          roles,
          participated: there.includes(contact.id),
        })),
      ],
    });
    if (saved) onContinue();
  };
  const met = there.length + written.length;
  return (
    <Frame
      title="Who did you meet?"
      note="Each gets a thank-you of their own."
      {...frame}
      foot={
        <Action rank="primary" size="lg" fullWidth loading={saving} onClick={() => void goOn()}>
          {met === 0 ? 'Continue' : `Continue with ${met}`}
        </Action>
      }
    >
      <ul className={classes.people}>
        {known.map(({ contact, roles }) => (
          <li key={contact.id}>
            <Checkbox
              size="lg"
              checked={there.includes(contact.id)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                setThere((ids) => (on ? [...ids, contact.id] : ids.filter((id) => id !== contact.id)));
              }}
              label={contact.name}
              description={list(roles.map((role) => contactRoleWords[role]))}
            />
          </li>
        ))}
      </ul>
      {added.map((person, index) => {
        const at = written.findIndex(({ key }) => key === person.key);
        return (
          <fieldset key={person.key} className={classes.person}>
            <legend>{person.name.trim() || `Person ${index + 1}`}</legend>
            <TextField
              size="lg"
              label="Name"
              autoComplete="off"
              value={person.name}
              onChange={(event) => change(person.key, { name: event.currentTarget.value })}
              error={wrong.of(`contacts.${at}.name`)}
            />
            <TextField
              size="lg"
              label="E-mail, if you have it"
              type="email"
              autoComplete="off"
              value={person.email}
              onChange={(event) => change(person.key, { email: event.currentTarget.value })}
              error={wrong.of(`contacts.${at}.email`)}
            />
          </fieldset>
        );
      })}
      <div className={classes.add}>
        <Action
          rank="quiet"
          leftSection={<IconUserPlus size={20} stroke={1.6} aria-hidden="true" />}
          onClick={() => setAdded((people) => [...people, newPerson()])}
        >
          Add a name
        </Action>
      </div>
      <p className={classes.note}>No address? Add them all the same. The plan says whose is missing.</p>
      <div role="alert">
        {wrong.others.map((problem) => (
          <p key={problem} className={classes.problem}>
            {problem}
          </p>
        ))}
      </div>
    </Frame>
  );
}

import { SelectField, TextAreaField, TextField, useToast } from '@afterword/web';
import { fieldErrors, useSave } from '@afterword/web/graphql';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../../shared/FormDialog.js';
import type { CandidateData } from '../Header.js';
import { ContactFields } from './ContactFields.js';
import { type EmployerDraft, emptyDraft, type InterviewDraft, nextRound, toInput } from './draft.js';
import { EmployerFields } from './EmployerFields.js';
import { recordInterviewDocument } from './query.js';
import { WhenFields } from './WhenFields.js';

/** The fields on show, by the paths that refusals name. */
const FIELDS = [
  'applicationId',
  'employer',
  'employer.id',
  'employer.name',
  'employer.timeZone',
  'employer.country',
  'role',
  'startsAt',
  'endsAt',
  'timeZone',
  'round',
  'place',
  'topics',
  'contacts',
  'contacts.*.name',
  'contacts.*.email',
  'contacts.*.roles',
];

export interface RecordInterviewProps {
  candidate: CandidateData;
  onClose: () => void;
}

/** Records one conversation; the plan follows by itself. */
export function RecordInterview({ candidate, onClose }: RecordInterviewProps) {
  const toast = useToast();
  const [draft, setDraft] = useState<InterviewDraft>(() => emptyDraft(candidate, candidate.applications));
  const [tried, setTried] = useState(false);
  const { save, saving, errors } = useSave(recordInterviewDocument, {
    payload: (data) => data.recordInterview,
    refetch: ['Candidate'],
  });
  const wrong = fieldErrors(errors, FIELDS);
  const change = (part: Partial<InterviewDraft>) => setDraft((before) => ({ ...before, ...part }));
  const application = candidate.applications.find(({ id }) => id === draft.applicationId);
  const input = toInput(draft, candidate.id);
  const submit = async () => {
    setTried(true);
    if (input && (await save(input))) {
      onClose();
      toast.show({ text: 'Interview recorded. The plan is made.' });
    }
  };
  const chooseApplication = (id: string) => {
    const chosen = candidate.applications.find((each) => each.id === id);
    const zone = chosen?.employer.timeZone ?? draft.employer.zone;
    change({ applicationId: id, round: nextRound(chosen), when: { ...draft.when, zone } });
  };
  const chooseEmployer = (employer: EmployerDraft) => {
    const zone = employer.known?.timeZone ?? employer.zone;
    change({ employer, when: { ...draft.when, zone } });
  };
  const known = application
    ? application.contacts.map(({ contact }) => contact)
    : (draft.employer.known?.contacts ?? []);
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Record an interview of ${candidate.name}`}
      submit="Record interview"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
      size="lg"
    >
      {candidate.applications.length > 0 && (
        <SelectField
          label="Application"
          value={draft.applicationId}
          onChange={(event) => chooseApplication(event.currentTarget.value)}
          error={wrong.of('applicationId')}
          data={[
            ...candidate.applications.map(({ id, role, employer }) => ({
              value: id,
              label: `${employer.name}, ${role}`,
            })),
            { value: '', label: 'A new one' },
          ]}
        />
      )}
      {!draft.applicationId && (
        <>
          <EmployerFields employer={draft.employer} onChange={chooseEmployer} wrong={wrong} />
          <TextField
            label="Role"
            required
            placeholder="Controls engineer"
            value={draft.role}
            onChange={(event) => change({ role: event.currentTarget.value })}
            error={wrong.of('role')}
          />
          <Checkbox
            label="A dream job"
            checked={draft.dreamJob}
            onChange={(event) => change({ dreamJob: event.currentTarget.checked })}
          />
        </>
      )}
      <WhenFields
        when={draft.when}
        onChange={(when) => change({ when })}
        wrong={wrong}
        startError={tried && !input ? 'Give the day and the time it starts.' : undefined}
      />
      <FieldRow>
        <TextField
          label="Round"
          type="number"
          min={1}
          max={50}
          value={draft.round}
          onChange={(event) =>
            change({ round: Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1) })
          }
          error={wrong.of('round')}
        />
        <TextField
          label="Place or link"
          value={draft.place}
          onChange={(event) => change({ place: event.currentTarget.value })}
          error={wrong.of('place')}
        />
      </FieldRow>
      <TextAreaField
        label="What was talked about"
        description="One topic a line. A good thank-you names one."
        minRows={2}
        value={draft.topics}
        onChange={(event) => change({ topics: event.currentTarget.value })}
        error={wrong.of('topics')}
      />
      <ContactFields
        contacts={draft.contacts}
        onChange={(contacts) => change({ contacts })}
        known={known}
        wrong={wrong}
      />
    </FormDialog>
  );
}

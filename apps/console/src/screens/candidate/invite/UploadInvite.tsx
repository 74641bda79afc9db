import { FileDrop, StatusWord, useToast } from '@afterword/web';
import { fieldErrors, useInvitePreview, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FormDialog } from '../../../shared/FormDialog.js';
import type { CandidateData } from '../Header.js';
import { InvitePreview } from './InvitePreview.js';
import { emptyTarget, type InviteTarget, InviteTargetFields, targetInput } from './InviteTarget.js';
import { importInviteDocument } from './query.js';

const MAX_SIZE = 1_000_000;

const doneWords = {
  RECORD: 'Interview recorded. The plan is made.',
  CHANGE: 'Interview changed. The plan follows.',
  CANCEL: 'Interview cancelled. The plan follows.',
  NOTHING: 'Nothing to do: this invite is here already.',
} as const;

const submitWords = {
  RECORD: 'Record interview',
  CHANGE: 'Change the interview',
  CANCEL: 'Cancel the interview',
  NOTHING: 'Nothing to do',
} as const;

export interface UploadInviteProps {
  candidate: CandidateData;
  onClose: () => void;
}

/** A calendar invite as a file: what it says and what saving would do, before anything is saved. */
export function UploadInvite({ candidate, onClose }: UploadInviteProps) {
  const toast = useToast();
  const [invite, setInvite] = useState('');
  const { preview, problems, looking, look } = useInvitePreview(candidate.id);
  const [target, setTarget] = useState<InviteTarget>(() => emptyTarget(candidate));
  const saving = useSave(importInviteDocument, {
    payload: (data) => data.importInvite,
    refetch: ['Candidate'],
  });
  const wrong = fieldErrors(saving.errors, [
    'applicationId',
    'employer',
    'employer.id',
    'employer.name',
    'employer.timeZone',
    'employer.country',
    'role',
  ]);

  const read = async (file: File) => {
    const text = await file.text();
    setInvite(text);
    saving.reset();
    await look(text);
  };
  const submit = async () => {
    if (!preview) return;
    const where = preview.effect === 'RECORD' ? targetInput(target) : {};
    const done = await saving.save({ candidateId: candidate.id, invite, ...where });
    if (!done) return;
    onClose();
    toast.show({ text: doneWords[done.effect ?? preview.effect] });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={`Upload an invite of ${candidate.name}`}
      submit={preview ? submitWords[preview.effect] : 'Record interview'}
      onSubmit={() => void submit()}
      saving={saving.saving}
      disabled={!preview || preview.effect === 'NOTHING'}
      problems={wrong.others}
      size="lg"
    >
      <FileDrop
        label={preview ? 'Choose another .ics file' : 'Choose an .ics file, or drop it here'}
        endings={['.ics']}
        maxSize={MAX_SIZE}
        onFile={(file) => void read(file)}
        disabled={looking}
      >
        {preview ? undefined : 'The invite as Google, Outlook or Apple attach it to a mail'}
      </FileDrop>
      <div role="alert">
        {problems.map((problem) => (
          <StatusWord key={problem} status="late" size={14}>
            {problem}
          </StatusWord>
        ))}
      </div>
      {preview && <InvitePreview preview={preview} />}
      {preview?.effect === 'RECORD' && (
        <InviteTargetFields
          target={target}
          onChange={setTarget}
          applications={candidate.applications}
          wrong={wrong}
        />
      )}
    </FormDialog>
  );
}

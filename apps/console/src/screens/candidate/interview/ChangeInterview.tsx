import { TextAreaField, TextField, toLocal, useToast } from '@afterword/web';
import { fieldErrors, type InterviewPartFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { FieldRow, FormDialog } from '../../../shared/FormDialog.js';
import { instantsOf, topicLines, type WhenDraft } from './draft.js';
import { changeInterviewDocument } from './query.js';
import { WhenFields } from './WhenFields.js';

export interface ChangeInterviewProps {
  interview: InterviewPartFragment;
  onClose: () => void;
}

/** Moves an interview or mends what is known of it; the plan is made again. */
export function ChangeInterview({ interview, onClose }: ChangeInterviewProps) {
  const { id, startsAt, endsAt, timeZone } = interview;
  const toast = useToast();
  const [when, setWhen] = useState<WhenDraft>({
    start: toLocal(startsAt, timeZone),
    minutes: Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000),
    zone: timeZone,
  });
  const [round, setRound] = useState(interview.round);
  const [place, setPlace] = useState(interview.place ?? '');
  const [topics, setTopics] = useState(interview.topics.join('\n'));
  const { save, saving, errors } = useSave(changeInterviewDocument, {
    payload: (data) => data.changeInterview,
    refetch: ['Candidate'],
  });
  const wrong = fieldErrors(errors, ['startsAt', 'endsAt', 'round', 'place', 'topics']);
  const instants = instantsOf(when);
  const submit = async () => {
    if (!instants) return;
    const saved = await save({
      interviewId: id,
      ...instants,
      round,
      place: place.trim(),
      topics: topicLines(topics),
    });
    if (!saved) return;
    onClose();
    toast.show({ text: 'Interview changed. The plan follows.' });
  };
  return (
    <FormDialog
      opened
      onClose={onClose}
      title="Change the interview"
      submit="Save changes"
      onSubmit={() => void submit()}
      saving={saving}
      problems={wrong.others}
      size="lg"
    >
      <WhenFields
        when={when}
        onChange={setWhen}
        wrong={wrong}
        startError={instants ? undefined : 'Give the day and the time it starts.'}
        zoneChangeable={false}
      />
      <FieldRow>
        <TextField
          label="Round"
          type="number"
          min={1}
          max={50}
          value={round}
          onChange={(event) => setRound(Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1))}
          error={wrong.of('round')}
        />
        <TextField
          label="Place or link"
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          error={wrong.of('place')}
        />
      </FieldRow>
      <TextAreaField
        label="What was talked about"
        description="One topic a line"
        minRows={2}
        value={topics}
        onChange={(event) => setTopics(event.currentTarget.value)}
        error={wrong.of('topics')}
      />
    </FormDialog>
  );
}

import { ConfirmDialog, StatusWord, useDates, useToast } from '@afterword/web';
import { type InterviewPartFragment, useSave } from '@afterword/web/graphql';
import { cancelInterviewDocument } from './query.js';

export interface CancelInterviewProps {
  interview: InterviewPartFragment;
  onClose: () => void;
}

/** Calls an interview off, after a question: it cannot be taken back. */
export function CancelInterview({ interview, onClose }: CancelInterviewProps) {
  const dates = useDates();
  const toast = useToast();
  const { save, saving, errors } = useSave(cancelInterviewDocument, {
    payload: (data) => data.cancelInterview,
    refetch: ['Candidate'],
  });
  const cancel = async () => {
    if (!(await save({ interviewId: interview.id }))) return;
    onClose();
    toast.show({ text: 'Interview cancelled. The plan follows.' });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title="Cancel the interview"
      confirm="Cancel the interview"
      dismiss="Keep it"
      onConfirm={() => void cancel()}
      busy={saving}
    >
      <p>
        The interview of {dates.dayTime(interview.startsAt, interview.timeZone)} did not or will not take
        place. Steps that it called for are cancelled with it; what is done stays. It stays in the timeline,
        and no mail goes out.
      </p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}

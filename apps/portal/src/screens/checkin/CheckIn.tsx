import { useDates, useToast, useViewer } from '@afterword/web';
import { saidProblems, useFacts, usePlanEffect } from '@afterword/web/facts';
import { type MyApplicationFragment, useSave } from '@afterword/web/graphql';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMe } from '../../me/me.js';
import { markMyStepDoneDocument, undoMyStepDoneDocument } from '../../me/query.js';
import { NoSuchApplication } from '../application/NoSuchApplication.js';
import { Asked } from './Asked.js';
import { emptyCheckIn, inputOf, isPart, type Part, parts } from './draft.js';
import { lastInterview, type MyInterview, openStepOf, speakersOf } from './interview.js';
import { People } from './People.js';
import { useDraft } from './useDraft.js';
import { Mind, Went } from './Went.js';

/** Two minutes after an interview: who was there, how it went, what they asked for, and what follows. */
export function CheckIn() {
  const { id } = useParams();
  const [parameters] = useSearchParams();
  const dates = useDates();
  const application = useMe().applications.find((each) => each.id === id);
  if (!application) return <NoSuchApplication />;
  const interview =
    application.interviews.find((each) => each.id === parameters.get('interview')) ??
    lastInterview(application, dates.reader.now);
  return <Parts key={interview?.id ?? application.id} application={application} interview={interview} />;
}

const DAY_MS = 86_400_000;

interface PartsProps {
  application: MyApplicationFragment;
  /** Without one only what they asked for can be told. */
  interview: MyInterview | undefined;
}

function Parts({ application, interview }: PartsProps) {
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const toast = useToast();
  const navigate = useNavigate();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('part');
  const part: Part = interview && isPart(asked) ? asked : interview ? 'people' : 'asked';
  const [first] = useState(part);
  const justHeld = interview && dates.reader.now.getTime() - Date.parse(interview.endsAt) < DAY_MS;
  const { draft, change, forget } = useDraft(interview?.id ?? application.id, () =>
    emptyCheckIn(speakersOf(application)[0]?.id ?? '', justHeld ? 'interview' : 'email'),
  );
  const facts = useFacts(['Me']);
  const marking = useSave(markMyStepDoneDocument, { payload: (data) => data.markStepDone, refetch: ['Me'] });
  const undoing = useSave(undoMyStepDoneDocument, { payload: (data) => data.undoStepDone, refetch: ['Me'] });
  const input = inputOf(draft, application, interview?.id ?? null);
  const preview = usePlanEffect(part === 'asked' ? (input?.input ?? null) : null);
  const errors = facts.errors.length > 0 ? facts.errors : preview.errors;
  const problems = saidProblems(errors, input?.directions ?? []);

  const home = `/${tenant.slug}/applications/${encodeURIComponent(application.id)}`;
  const go = (to: Part) =>
    setParameters((before) => {
      before.set('part', to);
      return before;
    });
  const at = parts.indexOf(part);
  const next = () => go(parts[at + 1] ?? 'asked');
  const back = () => {
    const before = parts[at - 1];
    if (before && part !== first) go(before);
    else void navigate(home);
  };
  const leave = () => {
    forget();
    void navigate(home);
  };
  const save = async () => {
    const nextSteps = interview && openStepOf(application, interview, 'RECORD_NEXT_STEPS');
    const nothingAsked = input === null || input.directions.length === 0;
    // That they asked for nothing is an answer too, to the step that asks.
    if (nothingAsked && nextSteps && !(await marking.save({ stepId: nextSteps.id }))) return;
    const undoNextSteps = async () => {
      if (nothingAsked && nextSteps) await undoing.save({ stepId: nextSteps.id });
    };
    if (input === null) {
      leave();
      if (nextSteps) toast.show({ text: 'Noted. They asked for nothing.', undo: undoNextSteps });
    } else if (await facts.record(input.input, 'Checked in. Your plan follows.', undoNextSteps)) leave();
  };

  const frame = {
    onBack: back,
    ...(interview && { at: { part: at + 1, of: parts.length } }),
  };
  const written = { draft, onChange: change, onContinue: next, onSkip: next, ...frame };
  if (interview && part === 'people')
    return (
      <People application={application} interview={interview} onContinue={next} onSkip={next} {...frame} />
    );
  if (part === 'went') return <Went {...written} />;
  if (part === 'mind') return <Mind {...written} />;
  return (
    <Asked
      application={application}
      draft={draft}
      onChange={change}
      preview={preview}
      wrong={problems.ofCard}
      problems={problems.rest.map(({ message }) => message)}
      saving={facts.saving || marking.saving}
      onSave={() => void save()}
      {...frame}
    />
  );
}

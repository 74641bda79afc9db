import { Action, ErrorState, useDates, useToast, useViewer } from '@afterword/web';
import { useDraftText } from '@afterword/web/drafts';
import { IconCopy } from '@tabler/icons-react';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useSteps } from '../../me/useSteps.js';
import { Back } from '../../shared/Back.js';
import { dueWords } from '../../shared/dueWords.js';
import { Reasons } from '../../shared/Reasons.js';
import { Advice } from './Advice.js';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';
import { EditedText } from './EditedText.js';
import { useKeep } from './useKeep.js';

/** A card that is copied by hand: the text on its lines, the address, and by when it is in the post. */
export function CardTask({ step, message }: TaskProps) {
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const toast = useToast();
  const navigate = useNavigate();
  const steps = useSteps();
  const adviceId = useId();
  const draft = useDraftText(message);
  const keeping = useKeep(message, draft);
  const editable = message.state === 'DRAFT';
  const { contact, application } = step;
  const address = contact?.postalAddress;
  const words = draft.text.split(/\s+/).filter(Boolean).length;
  const open = step.state === 'PLANNED' || step.state === 'WAITING' || step.state === 'BLOCKED';

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${contact?.name}, ${application?.employer.name}\n${address}`);
      toast.show({ text: 'Address copied.' });
    } catch {
      toast.show({ tone: 'warning', text: 'This browser did not let us copy.' });
    }
  };
  const posted = async () => {
    if (await steps.done(step)) void navigate(`/${tenant.slug}/now`);
  };
  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <Back to={`/${tenant.slug}/now`}>{`By hand, to ${message.toName}`}</Back>
      </div>
      <header className={classes.head}>
        <h1>{open ? `Post it ${dueWords(step.dueAt, dates).text}` : 'Posted'}</h1>
        {step.because.length > 0 && <Reasons of={step.because.slice(0, 1)} />}
      </header>
      <EditedText
        isCard
        title="The card"
        label={`Card to ${message.toName}`}
        message={message}
        draft={draft}
        keeping={keeping}
        adviceId={adviceId}
      />
      {editable && <Advice id={adviceId} step={step} draft={draft} />}
      <ol className={classes.tasks}>
        <li>
          <b>Copy it in your own hand</b>
          <p>{words} words. Your own words are better still: change them above.</p>
        </li>
        <li>
          <b>Address it</b>
          {address ? (
            <>
              <p className={classes.address}>
                {contact.name}, {application?.employer.name}
                {'\n'}
                {address}
              </p>
              <Action
                rank="quiet"
                leftSection={<IconCopy size={18} stroke={1.6} />}
                onClick={() => void copy()}
              >
                Copy the address
              </Action>
            </>
          ) : (
            <p>
              We have no address of {message.toName}. Ask at the front desk, or look at the employer’s
              website.
            </p>
          )}
        </li>
        <li>
          <b>Post it, or leave it at the desk</b>
          <p>In the post by {dates.dayTime(step.dueAt)}.</p>
        </li>
      </ol>
      {open && (
        <div className={classes.foot}>
          {steps.refusal && (
            <ErrorState alert title="Not noted.">
              {steps.refusal}
            </ErrorState>
          )}
          <Action
            rank="primary"
            size="lg"
            fullWidth
            loading={steps.busyStepId === step.id}
            onClick={() => void posted()}
          >
            I posted it
          </Action>
        </div>
      )}
    </div>
  );
}

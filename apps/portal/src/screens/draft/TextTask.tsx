import { Action, ActionLink, ErrorState, useToast, useViewer } from '@afterword/web';
import { useDraftText } from '@afterword/web/drafts';
import { IconCopy } from '@tabler/icons-react';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import { useSteps } from '../../me/useSteps.js';
import { Back } from '../../shared/Back.js';
import { Advice } from './Advice.js';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';
import { EditedText } from './EditedText.js';
import { useKeep } from './useKeep.js';

/** A text for LinkedIn, a portal of the employer's or the front desk: copied and said or pasted there by hand. */
export function TextTask({ step, message }: TaskProps) {
  const { tenant } = useViewer().membership;
  const toast = useToast();
  const navigate = useNavigate();
  const steps = useSteps();
  const adviceId = useId();
  const draft = useDraftText(message);
  const keeping = useKeep(message, draft);
  const editable = message.state === 'DRAFT';
  const profile = step.channel === 'LINKEDIN' ? step.contact?.profileUrl : null;

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(draft.text);
      toast.show({ text: 'Copied.' });
    } catch {
      toast.show({ tone: 'warning', text: 'This browser did not let us copy.' });
    }
  };
  const done = async () => {
    if (await steps.done(step)) void navigate(`/${tenant.slug}/now`);
  };
  return (
    <div className={classes.screen}>
      <Back to={`/${tenant.slug}/now`}>Now</Back>
      <header className={classes.head}>
        <h1>{step.title}</h1>
      </header>
      <EditedText
        title="The text"
        label={`Text for ${message.toName}`}
        message={message}
        draft={draft}
        keeping={keeping}
        adviceId={adviceId}
      />
      {editable && <Advice id={adviceId} step={step} draft={draft} />}
      {editable && (
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
            leftSection={<IconCopy size={20} stroke={1.6} />}
            onClick={() => void copy()}
          >
            Copy the text
          </Action>
          <div className={classes.byHand}>
            {profile && (
              <ActionLink size="lg" href={profile}>
                Their profile
              </ActionLink>
            )}
            <Action size="lg" loading={steps.busyStepId === step.id} onClick={() => void done()}>
              Done
            </Action>
          </div>
        </div>
      )}
    </div>
  );
}
